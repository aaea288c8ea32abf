//! The words that say what the value beside them is, in a sentence, a table's heading, a form or JSON.

/// What a value is, by the word beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Biz,
    App,
    Room,
    /// A room of the newer service that may be a word.
    TextRoom,
    User,
    /// Somebody who watches: an id, but not the host's.
    Viewer,
    Kind,
    Stream,
    /// The number of a channel in channel mode, or of a push.
    Channel,
    RecordId,
    Code,
    /// Something that is named so that it is not taken for an id: a name, a time, a size.
    Other,
    Secret(SecretLabel),
}

/// What a secret is, by the word beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SecretLabel {
    SecretId,
    SecretKey,
    UserSig,
    /// A key for signing addresses, notifications or callbacks.
    Key,
    /// `txSecret`.
    Signature,
    /// `sign` of a notification.
    Sign,
    Password,
}

use Label::{App, Biz, Channel, Code, Kind, Other, RecordId, Room, Secret, Stream, TextRoom, User, Viewer};
use SecretLabel::{Key, Password, SecretId, SecretKey, Sign, Signature, UserSig};

/// The words in lower case, without the spaces, hyphens and underscores that people write in them.
const LABEL_WORDS: [(&str, Label); 156] = [
    ("bizid", Biz),
    ("biz", Biz),
    ("sdkappid", App),
    ("sdkapp", App),
    ("appid", App),
    ("applicationid", App),
    ("应用id", App),
    ("应用编号", App),
    ("roomid", Room),
    ("room", Room),
    ("roomnum", Room),
    ("roomno", Room),
    ("roomnumber", Room),
    ("avroomid", Room),
    ("groupid", Room),
    ("房间号", Room),
    ("房间号码", Room),
    ("房间编号", Room),
    ("房间id", Room),
    ("房间", Room),
    ("房号", Room),
    ("直播间", Room),
    ("直播间号", Room),
    ("直播间id", Room),
    ("strroomid", TextRoom),
    ("roomidstr", TextRoom),
    ("字符串房间号", TextRoom),
    ("userid", User),
    ("user", User),
    ("username", User),
    ("uid", User),
    ("identifier", User),
    ("host", User),
    ("hostid", User),
    ("hostuserid", User),
    ("anchor", User),
    ("anchorid", User),
    ("anchoruserid", User),
    ("broadcaster", User),
    ("streamer", User),
    ("publisher", User),
    ("用户", User),
    ("用户名", User),
    ("用户号", User),
    ("用户id", User),
    ("用户账号", User),
    ("主播", User),
    ("主播id", User),
    ("主播号", User),
    ("主播账号", User),
    ("主播用户名", User),
    ("主播用户id", User),
    ("推流用户", User),
    ("账号", User),
    ("帐号", User),
    ("viewer", Viewer),
    ("viewerid", Viewer),
    ("audience", Viewer),
    ("观众", Viewer),
    ("观众id", Viewer),
    ("kind", Kind),
    ("type", Kind),
    ("streamtype", Kind),
    ("画面", Kind),
    ("画面类型", Kind),
    ("类型", Kind),
    ("流类型", Kind),
    ("数据类型", Kind),
    ("stream", Stream),
    ("streamid", Stream),
    ("streamname", Stream),
    ("streamcode", Stream),
    ("livecode", Stream),
    ("md5", Stream),
    ("streamkey", Stream),
    ("直播码", Stream),
    ("串流密钥", Stream),
    ("串流码", Stream),
    ("推流码", Stream),
    ("流名", Stream),
    ("流名称", Stream),
    ("流id", Stream),
    ("channel", Channel),
    ("channelid", Channel),
    ("chnid", Channel),
    ("pushid", Channel),
    ("频道", Channel),
    ("频道id", Channel),
    ("频道号", Channel),
    ("recordid", RecordId),
    ("clirecoid", RecordId),
    ("clirecold", RecordId),
    ("录制id", RecordId),
    ("code", Code),
    ("errcode", Code),
    ("errorcode", Code),
    ("suberrcode", Code),
    ("errno", Code),
    ("errid", Code),
    ("ret", Code),
    ("retcode", Code),
    ("resultcode", Code),
    ("statuscode", Code),
    ("错误码", Code),
    ("错误代码", Code),
    ("返回码", Code),
    ("状态码", Code),
    ("nickname", Other),
    ("nick", Other),
    ("昵称", Other),
    ("time", Other),
    ("date", Other),
    ("timestamp", Other),
    ("时间", Other),
    ("日期", Other),
    ("version", Other),
    ("版本", Other),
    ("port", Other),
    ("端口", Other),
    ("phone", Other),
    ("mobile", Other),
    ("手机", Other),
    ("手机号", Other),
    ("电话", Other),
    ("qq", Other),
    ("工单", Other),
    ("工单号", Other),
    ("fileid", Other),
    ("taskid", Other),
    ("requestid", Other),
    ("secretid", Secret(SecretId)),
    ("secretkey", Secret(SecretKey)),
    ("sdksecretkey", Secret(SecretKey)),
    ("usersig", Secret(UserSig)),
    ("key", Secret(Key)),
    ("pushkey", Secret(Key)),
    ("playkey", Secret(Key)),
    ("apikey", Secret(Key)),
    ("callbackkey", Secret(Key)),
    ("密钥", Secret(Key)),
    ("秘钥", Secret(Key)),
    ("推流密钥", Secret(Key)),
    ("播放密钥", Secret(Key)),
    ("回调密钥", Secret(Key)),
    ("鉴权key", Secret(Key)),
    ("防盗链key", Secret(Key)),
    ("secret", Secret(Key)),
    ("txsecret", Secret(Signature)),
    ("sign", Secret(Sign)),
    ("签名", Secret(Sign)),
    ("password", Secret(Password)),
    ("passwd", Secret(Password)),
    ("pwd", Secret(Password)),
    ("token", Secret(Password)),
    ("密码", Secret(Password)),
    ("口令", Secret(Password)),
];

/// What a heading or the name of a field says, if it is one of the words.
pub(super) fn named(name: &str) -> Option<Label> {
    let (label, length) = label_at(name)?;
    let rest = name.get(length..)?;
    rest.trim_matches([' ', '*', ':', '"', '\'', ')', '('])
        .is_empty()
        .then_some(label)
}

/// The longest word at the beginning of a text, and its length in bytes.
pub(super) fn label_at(text: &str) -> Option<(Label, usize)> {
    let first = text.chars().next()?.to_ascii_lowercase();
    let mut best: Option<(Label, usize)> = None;
    for (word, label) in LABEL_WORDS {
        if word.starts_with(first)
            && let Some(length) = length_of(word, text)
            && best.is_none_or(|(_, known)| known < length)
        {
            best = Some((label, length));
        }
    }
    best
}

/// The length of a word at the beginning of a text, in bytes. A Latin word ends where nothing follows that would make it
/// the beginning of another name.
fn length_of(word: &str, text: &str) -> Option<usize> {
    let mut rest = text.char_indices().peekable();
    let mut end = 0;
    for wanted in word.chars() {
        // People write "room_id", "Room ID" and "user-name"; a joint is inside the word, never in front of it.
        while end > 0
            && rest
                .next_if(|(_, found)| matches!(found, '_' | '-' | ' '))
                .is_some()
        {}
        let (at, found) = rest
            .next()
            .filter(|(_, found)| found.to_ascii_lowercase() == wanted)?;
        end = at + found.len_utf8();
    }
    let goes_on = rest.peek().is_some_and(|(_, next)| match next {
        // In Chinese an id follows its word without a space, as in "房间ID293710".
        '0'..='9' => word.is_ascii(),
        'a'..='z' | 'A'..='Z' => word.ends_with(|last: char| last.is_ascii()),
        '_' | '-' => true,
        _ => false,
    });
    (!goes_on).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::{Label, label_at, named};

    #[test]
    fn the_longest_word_counts_however_it_is_joined() {
        for (text, label, length) in [
            ("Room ID: 7", Label::Room, 7),
            ("room_id=7", Label::Room, 7),
            ("room 7", Label::Room, 4),
            ("SDKAppID", Label::App, 8),
        ] {
            assert_eq!(label_at(text), Some((label, length)), "{text}");
        }
        for text in [
            "rooms",
            "hosting",
            "keyframe",
            "userland",
            "ROOM_NOT_FOUND",
            "room7",
            "",
        ] {
            assert_eq!(label_at(text), None, "{text}");
        }
    }

    #[test]
    fn a_heading_is_the_word_alone() {
        assert_eq!(named("\"room_id\"".trim_matches('"')), Some(Label::Room));
        assert_eq!(named("User Name"), Some(Label::User));
        assert_eq!(named("user count"), None);
    }
}
