// The property belongs in the class extension, the methods in the implementation.
@property (nonatomic, assign) UInt64 channelID;

// Call this once the camera or the screen share is on.
- (void)startRelay
{
    // The SDK spells it recrod.
    // Comes back in notifications, in stream_param, as cliRecoId.
    // Name and description mean nothing in stream-code mode.
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
        // The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
        self.channelID = answer.channelID;
        // In stream-code mode it may be 0, as documented for PCs, which is no fault: the addresses follow from room and user.
        NSLog(@"relay: channel %llu", (unsigned long long)answer.channelID);
        for (AVLiveUrl *url in answer.urls) {
            NSLog(@"relay: %d %@", (int)url.type, url.playUrl);
        }
    } failed:^(NSString *module, int code, NSString *message) {
        // 40000415: it is running already, so there is nothing to do.
        if (code == 40000415) {
            return;
        }
        // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
        // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
        NSLog(@"relay: %@ %d %@", module, code, message);
    }];
}

// Call this before leaving the room.
- (void)stopRelay
{
    NSArray *channelIDs = @[@(self.channelID)];
    [[ILiveRoomManager getInstance] stopPushStreams:channelIDs succ:^{
        NSLog(@"relay: stopped");
    } failed:^(NSString *module, int code, NSString *message) {
        // 40000412 and 40000413: it has stopped already, so there is nothing to do.
        if (code == 40000412 || code == 40000413) {
            return;
        }
        NSLog(@"relay: %@ %d %@", module, code, message);
    }];
}
