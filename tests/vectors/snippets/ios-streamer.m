// The property belongs in the class extension, the methods in the implementation.
@property (nonatomic, assign) UInt64 channelID;

// Call this once the camera or the screen share is on.
- (void)startRelay
{
    // The group the room was created with, and the room.
    OMAVRoomInfo *room = [[OMAVRoomInfo alloc] init];
    room.relationId = 15000;
    room.roomId = 4294967294;
    AVStreamInfo *info = [[AVStreamInfo alloc] init];
    info.encodeType = AV_ENCODE_HLS_AND_RTMP;
    info.enableRecord = YES;
    info.enableWatermark = YES;
    info.watermarkId = 7;
    info.avSdkType = AVSDK_TYPE_NORMAL;
    info.rateFlags = AV_RATE_TYPE_900;
    LVBChannelInfo *channel = [[LVBChannelInfo alloc] init];
    channel.channelName = @"Concert “C:\\hall”, \"live\"";
    channel.channelDescribe = @"周六 20:00 🎻\012hall 2?\?/";
    channel.playerPassword = @"sesame";
    info.channelInfo = channel;
    // Anything but 0: the request was not even sent.
    int sent = [[IMSdkInt sharedInstance] requestMultiVideoStreamerStart:room streamInfo:info okBlock:^(AVStreamerResp *answer) {
        // The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
        self.channelID = answer.channelID;
        NSLog(@"relay: channel %llu", (unsigned long long)answer.channelID);
        // Older SDKs hand over texts, later ones AVLiveUrl objects.
        for (id url in answer.urls) {
            BOOL isObject = [url isKindOfClass:[AVLiveUrl class]];
            NSLog(@"relay: %@", isObject ? ((AVLiveUrl *)url).playUrl : url);
        }
    } errBlock:^(int code, NSString *message) {
        // 40000415: it is running already, so there is nothing to do.
        if (code == 40000415) {
            return;
        }
        // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
        // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
        NSLog(@"relay: %d %@", code, message);
    }];
    if (sent != 0) {
        NSLog(@"relay: not sent, %d", sent);
    }
}

// Call this before leaving the room.
- (void)stopRelay
{
    // The group the room was created with, and the room.
    OMAVRoomInfo *room = [[OMAVRoomInfo alloc] init];
    room.relationId = 15000;
    room.roomId = 4294967294;
    // The document says strings; the vendor's own client passes numbers.
    NSArray *channelIDs = @[@(18446744073709551613ULL), @(1000ULL)];
    [[IMSdkInt sharedInstance] requestMultiVideoStreamerStop:room channelIDs:channelIDs okBlock:^{
        NSLog(@"relay: stopped");
    } errBlock:^(int code, NSString *message) {
        // 40000412 and 40000413: it has stopped already, so there is nothing to do.
        if (code == 40000412 || code == 40000413) {
            return;
        }
        NSLog(@"relay: %d %@", code, message);
    }];
}
