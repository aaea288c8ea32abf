private long channelId;

// Call this once the camera or the screen share is on.
void startRelay() {
    // The vendor's documents write recordFileType and recordId; the published SDK has these names.
    // Name and description mean nothing in stream-code mode.
    ILivePushOption option = new ILivePushOption()
            .encode(ILivePushOption.Encode.HLS_AND_RTMP)
            .setRecordFileType(ILivePushOption.RecordFileType.RECORD_HLS_FLV_MP4)
            .channelName("Concert “C:\\hall”, \"live\"")
            .channelDesc("周六 20:00 🎻\012hall 2??/");
    ILiveRoomManager.getInstance().startPushStream(option, new ILiveCallBack<ILivePushRes>() {
        @Override
        public void onSuccess(ILivePushRes answer) {
            // The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
            channelId = answer.getChnlId();
            // In stream-code mode it may be 0, as documented for PCs, which is no fault: the addresses follow from room and user.
            Log.i("relay", "channel " + channelId);
            if (answer.getUrls() != null) {
                for (ILivePushUrl url : answer.getUrls()) {
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
