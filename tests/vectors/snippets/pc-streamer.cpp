// Save the file as UTF-8 and compile with /utf-8.
#include <list>
#include <stdio.h>
#include <string>

// The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
static unsigned long long g_channelId = 0;

// The SDK calls one of the two, once.
class RelayStarted : public imcore::TIMValueCallBack<imcore::TIMStreamRsp&>
{
public:
    void OnSuccess(imcore::TIMStreamRsp& answer) override
    {
        g_channelId = answer.channel_id;
        std::list<imcore::TIMLiveUrl>::iterator url;
        for (url = answer.urls.begin(); url != answer.urls.end(); ++url) {
            printf("relay: %d %s\n", url->encode_type, url->url.c_str());
        }
        delete this;
    }

    void OnError(int code, const std::string& message) override
    {
        // 40000415: it is running already, so there is nothing to do.
        if (code != 40000415) {
            // Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
            // Look other codes up first: a wrong room or an unpaid bill does not mend itself.
            printf("relay: %d %s\n", code, message.c_str());
        }
        delete this;
    }
};

// Call this once the camera or the screen share is on.
void StartRelay()
{
    // The group the room was created with, and the room.
    imcore::TIMRoomInfo room;
    room.relation_id = 15000;
    room.room_id = (int)4294967294u;
    imcore::TIMStreamParam param;
    param.encode = imcore::HLS_AND_RTMP;
    param.push_data_type = 1;
    param.channel_name = "Concert “C:\\hall”, \"live\"";
    param.channel_desc = "周六 20:00 🎻\012hall 2?\?/";
    param.channel_password = "sesame";
    param.sdk_type = imcore::SDKType_Normal;
    param.tape_flag = 1;
    param.watermark_flag = 1;
    param.watermark_id = 7u;
    param.rpt_rate_type.push_back(imcore::RATE_TYPE_900);
    imcore::TIMIntManager::get().RequestMultiVideoStreamerStart(room, param, new RelayStarted);
}

// The SDK calls one of the two, once.
class RelayStopped : public imcore::TIMCallBack
{
public:
    void OnSuccess() override
    {
        printf("relay: stopped\n");
        delete this;
    }

    void OnError(int code, const std::string& message) override
    {
        // 40000412 and 40000413: it has stopped already, so there is nothing to do.
        if (code != 40000412 && code != 40000413) {
            printf("relay: %d %s\n", code, message.c_str());
        }
        delete this;
    }
};

// Call this before leaving the room.
void StopRelay()
{
    // The group the room was created with, and the room.
    imcore::TIMRoomInfo room;
    room.relation_id = 15000;
    room.room_id = (int)4294967294u;
    imcore::TIMStreamParam param;
    param.encode = imcore::HLS_AND_RTMP;
    param.push_data_type = 1;
    std::list<uint64_t> channelIds;
    channelIds.push_back(18446744073709551613ULL);
    channelIds.push_back(1000ULL);
    imcore::TIMIntManager::get().RequestMultiVideoStreamerStop(room, param, channelIds, new RelayStopped);
}
