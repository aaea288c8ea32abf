// 文件请保存为 UTF-8，并加上 /utf-8 编译。
#include <list>
#include <stdio.h>
#include <string>

using namespace ilive;

// 停止旁路时需要这个 ID，请原样保存。同一用户同一时刻只能旁路一路。
static unsigned long long g_channelId = 0;

static void OnRelayStarted(PushStreamRsp& answer, void* data)
{
    // 直播码模式下它可能为 0（文档写明 PC 端如此），这不是错误：播放地址由房间和用户推算。
    g_channelId = answer.channelId;
    for (int i = 0; i < (int)answer.urls.size(); ++i) {
        printf("relay: %d %s\n", answer.urls[i].encodeType, answer.urls[i].url.c_str());
    }
}

static void OnRelayStartFailed(int code, const char* message, void* data)
{
    // 40000415：已经在旁路，无需处理。
    if (code != 40000415) {
        // 两次开始之间至少间隔 3 秒（过早会返回 40000500），遇到 6012 时等待 30 秒。
        // 其他错误码请先查明原因：房间填错或欠费，重试也不会好。
        printf("relay: %d %s\n", code, message);
    }
}

// 在摄像头或屏幕分享开启之后调用。
void StartRelay()
{
    // 会在回调的 stream_param 中以 cliRecoId 带回。
    PushStreamOption option;
    option.pushDataType = E_PushScreen;
    option.encode = HLS_AND_RTMP;
    option.recordFileType = RecordFile_HLS_FLV_MP4;
    option.recordId = 123456u;
    GetLive()->startPushStream(option, OnRelayStarted, OnRelayStartFailed, NULL);
}

static void OnRelayStopped(void* data)
{
    printf("relay: stopped\n");
}

static void OnRelayStopFailed(int code, const char* message, void* data)
{
    // 40000412、40000413：已经停止，无需处理。
    if (code != 40000412 && code != 40000413) {
        printf("relay: %d %s\n", code, message);
    }
}

// 在退出房间之前调用。
void StopRelay()
{
    // 更新的 SDK 使用 GetILive()，且 stopPushStream 的第二个参数是画面类型。
    GetLive()->stopPushStream(g_channelId, OnRelayStopped, OnRelayStopFailed, NULL);
}
