private long channelId;

// 在摄像头或屏幕分享开启之后调用。
void startRelay() {
    // 腾讯云文档写作 recordFileType 和 recordId，公开的 SDK 中是下面这样的方法名。
    // 会在回调的 stream_param 中以 cliRecoId 带回。
    // 名称和描述在直播码模式下没有意义。
    ILivePushOption option = new ILivePushOption()
            .encode(ILivePushOption.Encode.HLS_AND_RTMP)
            .setRecordFileType(ILivePushOption.RecordFileType.RECORD_HLS_FLV_MP4)
            .setRecordId(123456)
            .channelName("Concert “C:\\hall”, \"live\"")
            .channelDesc("周六 20:00 🎻\012hall 2??/");
    ILiveRoomManager.getInstance().startPushStream(option, new ILiveCallBack<ILivePushRes>() {
        @Override
        public void onSuccess(ILivePushRes answer) {
            // 停止旁路时需要这个 ID，请原样保存。同一用户同一时刻只能旁路一路。
            channelId = answer.getChnlId();
            // 直播码模式下它可能为 0（文档写明 PC 端如此），这不是错误：播放地址由房间和用户推算。
            Log.i("relay", "channel " + channelId);
            if (answer.getUrls() != null) {
                for (ILivePushUrl url : answer.getUrls()) {
                    Log.i("relay", url.getEncode() + " " + url.getUrl());
                }
            }
        }

        @Override
        public void onError(String module, int code, String message) {
            // 40000415：已经在旁路，无需处理。
            if (code == 40000415) {
                return;
            }
            // 两次开始之间至少间隔 3 秒（过早会返回 40000500），遇到 6012 时等待 30 秒。
            // 其他错误码请先查明原因：房间填错或欠费，重试也不会好。
            Log.w("relay", module + " " + code + ": " + message);
        }
    });
}

// 在退出房间之前调用。
void stopRelay() {
    ILiveRoomManager.getInstance().stopPushStream(channelId, new ILiveCallBack() {
        @Override
        public void onSuccess(Object data) {
            Log.i("relay", "stopped");
        }

        @Override
        public void onError(String module, int code, String message) {
            // 40000412、40000413：已经停止，无需处理。
            if (code == 40000412 || code == 40000413) {
                return;
            }
            Log.w("relay", module + " " + code + ": " + message);
        }
    });
}
