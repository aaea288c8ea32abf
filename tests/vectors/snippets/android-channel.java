private long channelId;

// Call this once the camera or the screen share is on.
void startRelay() {
    ILivePushOption option = new ILivePushOption()
            .encode(TIMAvManager.StreamEncode.HLS_AND_RTMP)
            .channelName("Concert “C:\\hall”, \"live\"")
            .channelDesc("周六 20:00 🎻\012hall 2??/")
            .channelPassword("sesame")
            .record(true)
            .waterMark(true)
            .waterMarkId(7L)
            .sdkType(TIMAvManager.SDKType.Normal)
            .rateType(TIMAvManager.RateType.RATE_TYPE_900);
    ILiveRoomManager.getInstance().startPushStream(option, new ILiveCallBack<TIMAvManager.StreamRes>() {
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
        public void onError(String module, int code, String message) {
            // 40000415: it is running already, so there is nothing to do.
            if (code == 40000415) {
                return;
            }
            // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
            // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
            Log.w("relay", module + " " + code + ": " + message);
        }
    });
}

// Call this before leaving the room.
void stopRelay() {
    ILiveRoomManager.getInstance().stopPushStream(channelId, new ILiveCallBack() {
        @Override
        public void onSuccess(Object data) {
            Log.i("relay", "stopped");
        }

        @Override
        public void onError(String module, int code, String message) {
            // 40000412 and 40000413: it has stopped already, so there is nothing to do.
            if (code == 40000412 || code == 40000413) {
                return;
            }
            Log.w("relay", module + " " + code + ": " + message);
        }
    });
}
