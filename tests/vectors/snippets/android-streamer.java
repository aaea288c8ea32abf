private long channelId;

// Call this once the camera or the screen share is on.
void startRelay() {
    TIMAvManager manager = TIMAvManager.getInstance();
    // The group the room was created with, and the room.
    TIMAvManager.RoomInfo room = manager.new RoomInfo();
    room.setRelationId(15000);
    room.setRoomId((int) 4294967294L);
    TIMAvManager.StreamParam param = manager.new StreamParam();
    param.setEncode(TIMAvManager.StreamEncode.HLS_AND_RTMP);
    param.setChannelName("Concert “C:\\hall”, \"live\"");
    param.setChannelDescr("周六 20:00 🎻\012hall 2??/");
    param.setChannelPasswd("sesame");
    param.enableRecord(true);
    param.enableWatermark(true);
    param.setWatermarkId(7L);
    param.setSdkType(TIMAvManager.SDKType.Normal);
    param.addRateType(TIMAvManager.RateType.RATE_TYPE_900);
    manager.requestMultiVideoStreamerStart(room, param, new TIMValueCallBack<TIMAvManager.StreamRes>() {
        @Override
        public void onSuccess(TIMAvManager.StreamRes answer) {
            // The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
            channelId = answer.getChnlId();
            // The number is unsigned, Java is not: where it shows a minus sign, 2^64 is to be added.
            BigInteger shown = BigInteger.valueOf(channelId);
            if (channelId < 0) {
                shown = shown.add(BigInteger.ZERO.flipBit(64));
            }
            Log.i("relay", "channel " + shown);
            if (answer.getUrls() != null) {
                for (TIMAvManager.LiveUrl url : answer.getUrls()) {
                    Log.i("relay", url.getEncode() + " " + url.getUrl());
                }
            }
        }

        @Override
        public void onError(int code, String message) {
            // 40000415: it is running already, so there is nothing to do.
            if (code == 40000415) {
                return;
            }
            // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
            // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
            Log.w("relay", code + ": " + message);
        }
    });
}

// Call this before leaving the room.
void stopRelay() {
    TIMAvManager manager = TIMAvManager.getInstance();
    // The group the room was created with, and the room.
    TIMAvManager.RoomInfo room = manager.new RoomInfo();
    room.setRelationId(15000);
    room.setRoomId((int) 4294967294L);
    // -3L = 18446744073709551613
    List<Long> channelIds = Arrays.asList(-3L, 1000L);
    manager.requestMultiVideoStreamerStop(room, channelIds, new TIMCallBack() {
        @Override
        public void onSuccess() {
            Log.i("relay", "stopped");
        }

        @Override
        public void onError(int code, String message) {
            // 40000412 and 40000413: it has stopped already, so there is nothing to do.
            if (code == 40000412 || code == 40000413) {
                return;
            }
            Log.w("relay", code + ": " + message);
        }
    });
}
