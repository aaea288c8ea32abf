// Save the file as UTF-8 and compile with /utf-8.
#include <list>
#include <stdio.h>
#include <string>

using namespace ilivesdk;

// The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
static unsigned long long g_channelId = 0;

static void OnRelayStarted(imcore::TIMStreamRsp& answer, void* data)
{
    // In stream-code mode it may be 0, as documented for PCs, which is no fault: the addresses follow from room and user.
    g_channelId = answer.channel_id;
    std::list<imcore::TIMLiveUrl>::iterator url;
    for (url = answer.urls.begin(); url != answer.urls.end(); ++url) {
        printf("relay: %d %s\n", url->encode_type, url->url.c_str());
    }
}

static void OnRelayStartFailed(int code, const std::string& message, void* data)
{
    // 40000415: it is running already, so there is nothing to do.
    if (code != 40000415) {
        // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
        // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
        printf("relay: %d %s\n", code, message.c_str());
    }
}

// Call this once the camera or the screen share is on.
void StartRelay()
{
    // Name and description mean nothing in stream-code mode.
    iLivePushOption option;
    option.push_data_type = E_PushScreen;
    option.encode = imcore::HLS_AND_RTMP;
    option.channel_name = "Concert “C:\\hall”, \"live\"";
    option.channel_desc = "周六 20:00 🎻\012hall 2?\?/";
    iLiveRoomMgr::getInstance()->startPushStream(option, OnRelayStarted, OnRelayStartFailed, NULL);
}

static void OnRelayStopped(void* data)
{
    printf("relay: stopped\n");
}

static void OnRelayStopFailed(int code, const std::string& message, void* data)
{
    // 40000412 and 40000413: it has stopped already, so there is nothing to do.
    if (code != 40000412 && code != 40000413) {
        printf("relay: %d %s\n", code, message.c_str());
    }
}

// Call this before leaving the room.
void StopRelay()
{
    iLiveRoomMgr::getInstance()->stopPushStream(g_channelId, OnRelayStopped, OnRelayStopFailed, NULL);
}
