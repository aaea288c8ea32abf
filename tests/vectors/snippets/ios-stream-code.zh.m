// 属性放在类扩展中，方法放在实现中。
@property (nonatomic, assign) UInt64 channelID;

// 在摄像头或屏幕分享开启之后调用。
- (void)startRelay
{
    // SDK 里的拼写就是 recrod。
    // 会在回调的 stream_param 中以 cliRecoId 带回。
    // 名称和描述在直播码模式下没有意义。
    ILivePushOption *option = [[ILivePushOption alloc] init];
    option.encodeType = ILive_ENCODE_HLS_AND_RTMP;
    option.recrodFileType = ILive_RECORD_FILE_TYPE_HLS_FLV_MP4;
    option.recordId = 123456;
    ILiveChannelInfo *channel = [[ILiveChannelInfo alloc] init];
    channel.channelName = @"Concert “C:\\hall”, \"live\"";
    channel.channelDesc = @"周六 20:00 🎻\012hall 2?\?/";
    option.channelInfo = channel;
    [[ILiveRoomManager getInstance] startPushStream:option succ:^(id result) {
        AVStreamerResp *answer = (AVStreamerResp *)result;
        // 停止旁路时需要这个 ID，请原样保存。同一用户同一时刻只能旁路一路。
        self.channelID = answer.channelID;
        // 直播码模式下它可能为 0（文档写明 PC 端如此），这不是错误：播放地址由房间和用户推算。
        NSLog(@"relay: channel %llu", (unsigned long long)answer.channelID);
        for (AVLiveUrl *url in answer.urls) {
            NSLog(@"relay: %d %@", (int)url.type, url.playUrl);
        }
    } failed:^(NSString *module, int code, NSString *message) {
        // 40000415：已经在旁路，无需处理。
        if (code == 40000415) {
            return;
        }
        // 两次开始之间至少间隔 3 秒（过早会返回 40000500），遇到 6012 时等待 30 秒。
        // 其他错误码请先查明原因：房间填错或欠费，重试也不会好。
        NSLog(@"relay: %@ %d %@", module, code, message);
    }];
}

// 在退出房间之前调用。
- (void)stopRelay
{
    NSArray *channelIDs = @[@(self.channelID)];
    [[ILiveRoomManager getInstance] stopPushStreams:channelIDs succ:^{
        NSLog(@"relay: stopped");
    } failed:^(NSString *module, int code, NSString *message) {
        // 40000412、40000413：已经停止，无需处理。
        if (code == 40000412 || code == 40000413) {
            return;
        }
        NSLog(@"relay: %@ %d %@", module, code, message);
    }];
}
