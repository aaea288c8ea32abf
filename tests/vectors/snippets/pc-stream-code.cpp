// Save the file as UTF-8 and compile with /utf-8.
#include <list>
#include <stdio.h>
#include <string>

using namespace ilive;

// The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
static unsigned long long g_channelId = 0;

static void OnRelayStarted(PushStreamRsp& answer, void* data)
{
    // In stream-code mode it may be 0, as documented for PCs, which is no fault: the addresses follow from room and user.
    g_channelId = answer.channelId;
    for (int i = 0; i < (int)answer.urls.size(); ++i) {
        printf("relay: %d %s\n", answer.urls[i].encodeType, answer.urls[i].url.c_str());
    }
}

static void OnRelayStartFailed(int code, const char* message, void* data)
{
    // 40000415: it is running already, so there is nothing to do.
    if (code != 40000415) {
        // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
        // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
        printf("relay: %d %s\n", code, message);
    }
}

// Call this once the camera or the screen share is on.
void StartRelay()
{
    // Comes back in notifications, in stream_param, as cliRecoId.
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
    // 40000412 and 40000413: it has stopped already, so there is nothing to do.
    if (code != 40000412 && code != 40000413) {
        printf("relay: %d %s\n", code, message);
    }
}

// Call this before leaving the room.
void StopRelay()
{
    // Newer SDKs say GetILive(), and stopPushStream takes the kind of picture as its second argument.
    GetLive()->stopPushStream(g_channelId, OnRelayStopped, OnRelayStopFailed, NULL);
}
