## The language’s own name, as a switch shows it

language-name = English

## How sentences are put together

# What stands between two sentences.
sentence-space = {" "}
# What stands between the items of a list.
list-comma = {", "}
# An error of an input: the field, and what is wrong with it.
field-fault = { $field }: { $advice }

## Finding an error code in pasted text

explain-pasted-empty = Nothing was entered. Paste the error code.
explain-pasted-no-number = There is no number in this text. Paste the error code, for example 40000411.
explain-pasted-ambiguous = There are several numbers in this text. Paste the error code alone.
explain-pasted-too-large = This number is too long for an error code. Copy the code again.

## Error codes: which product reports the number

explain-source-relay = the relay
explain-source-tc-player = TcPlayer
explain-source-tc-player-next = TCPlayer 4 or 5
explain-source-notification = the notification of an ended push
explain-source-status-api = the status query

## Error codes: who has to act

explain-who-audience = the audience
explain-who-operator = the operator
explain-who-developer = the developer
explain-who-vendor = Tencent Cloud

## Error codes: what the audience reads where no code fits

explain-audience-no-picture = The broadcast cannot be shown at the moment. Please try again in a while.

## Error codes: the paragraph for the operator

explain-operator-title = { $title }.
explain-operator-who = This is for { $who } to fix.
explain-operator-retry-never = Retrying will not help until this is fixed.
explain-operator-retry-now = Trying again at once is fine.
explain-operator-retry-after = Try again after { $seconds } s.
explain-operator-contact = Support needs: { $fields }.

## Error codes: the line for the developer

explain-developer-line = { $source } { $code } { $name } ({ $fit }); field { $field }; retry: { $retry }; from: { $document }, { $date }

## Error codes: the sentence above the list of meanings

explain-summary-one = { $code } has one known meaning.
explain-summary-rivals = { $code } has { $count } known meanings; which one holds depends on what reported it.
explain-summary-family = { $code } itself is not documented, but the vendor says what its range is about.
explain-summary-elsewhere = { $code } is not known from this source; another product uses it.
explain-summary-like-relay = { $code } is not documented. It is written like a code of the relay, whose documented ranges are { $ranges }. If it was misread, it may be one of these.
explain-summary-nearest = { $code } is not known. If it was misread, it may be one of these.

## Guide: topics

guide-topic-setup = Setting up
guide-topic-billing = Billing
guide-topic-automatic-relay = Automatic relay
guide-topic-manual-relay = Relay by the app
guide-topic-limits = Limits
guide-topic-interruption = When the upload breaks
guide-topic-background = App in the background
guide-topic-notifications = Notifications
guide-topic-addresses = Addresses
guide-topic-ffmpeg-client = A player of one's own with FFmpeg

## Guide: documents

guide-document-stream-code-mode = Tencent Cloud, “Relayed live streaming”, stream-code mode
guide-document-channel-mode = Tencent Cloud, “Relayed live streaming”, channel mode
guide-document-sdk-guide = Tencent Cloud, guide to relayed live streaming for the interactive live SDK 1.4 (undated)

## Guide: facts about setting up and running a relay

guide-live-service-first = Enable the live streaming service in the console before the first relay; without it nothing is relayed.
guide-manage-in-console = Relayed streams are delivered by the live streaming service, so they are managed in its console.
guide-manage-by-api = What the live console can do, a backend can do with the API of the live streaming service.
guide-fees-of-live-service = Relaying costs money. It is charged as the live streaming service is.
guide-billing-mode-kept = An account that already pays for live streaming, by package or by use, keeps that mode. For one that has not enabled it yet, traffic is billed after use.
guide-automatic-switch = The automatic relay is switched on in the console of the interactive live service, under its relay settings.
guide-automatic-start = It starts once the camera or the shared screen is on, which usually takes no longer than 3 s.
guide-automatic-retry = If the start fails, the cloud tries again every 5 s. The notification of a started push says that it worked.
guide-automatic-stop = It stops when the user leaves the room.
guide-manual-order = Enter the room and turn the camera or the shared screen on, then start the relay; stop it before the app leaves the room.
guide-manual-retry = A start can fail on a bad network, so try again, and wait 3 s or longer before you do.
guide-manual-ids = Pass the room and the host that belong together.
guide-one-relay-per-user = One user relays one stream at a time. Another start meanwhile is answered with the error that the live channel already exists.
guide-four-streams-side-by-side = Up to four streams of a room can be relayed, each by itself: they are neither laid over each other nor mixed, and each needs a picture.
guide-quota-of-account = The number of live channels is limited per cloud account: all its applications share it.
guide-no-recording-of-two-person-rooms = Two-person rooms cannot be recorded.
guide-rtmp-after-drop = If the host's upload breaks, viewers who open the RTMP address 7 s later or more see that the broadcast has ended.
guide-hls-after-drop = HLS viewers see the segments that the cloud still has; after them the picture stops.
guide-addresses-kept = In channel mode the cloud keeps the channel for 1 hour after the upload has timed out: a new push by the same user within it has the same addresses.
guide-addresses-renewed = Later than 1 hour the channel is gone, and a new push gets new addresses: hand them out again.
guide-background-on-windows = On Windows an app in the background relays as it does in the foreground.
guide-background-on-ios = iOS may suspend an app in the background, and then the push breaks off.
guide-background-on-android = Android does not end an app in the background as a rule, but makers' versions differ, and where memory is short it may end any app.
guide-notification-is-json = A notification is JSON in the body of an HTTP POST (application/json). Functions that read form fields find nothing in it.
guide-notification-key = It is signed with the API authentication key: sign is the MD5 of the key followed by t.
guide-notification-lifetime = t is when it expires, by default 10 minutes ahead. One that has expired is to be rejected, which stops replays.
guide-notification-reply = Answer with status 200 once it has arrived. Another edition of the document asks for the body {"{"}"code":0{"}"}; an answer with both satisfies both.
guide-notification-retry = Without a good answer the cloud sends it again once a minute, at most 10 times. So the same event may arrive more than once.
guide-server-builds-addresses = Have your server build the play addresses and hand them to the apps: then the rule can change without a new version of the app.
guide-ffmpeg-model = FFmpeg plays RTMP by itself; its own player, ffplay.c, shows how. To build ffplay you need SDL. FFmpeg is under the LGPL or the GPL, depending on its parts.
guide-ffmpeg-window-of-sdl = A window with SDL: SDL_CreateWindow, SDL_CreateRenderer and SDL_CreateTexture, then SDL_UpdateYUVTexture with the three planes of each picture. It has to be YUV420P; convert others with sws_scale.
guide-ffmpeg-window-of-open-cv = A window with OpenCV: convert each picture to BGR24 with sws_scale, copy it into a Mat and call imshow.
guide-ffmpeg-sound = DirectShow can play the sound on Windows; the document shows no code for it.
guide-ffmpeg-left-to-do = Not included: a jitter buffer, and synchronising sound and picture.

## Points in time

moment-just-now = just now
moment-seconds-ago = { $count ->
    [one] 1 second ago
   *[other] { $count } seconds ago
}
moment-minutes-ago = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
moment-hours-ago = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
moment-days-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
moment-months-ago = { $count ->
    [one] 1 month ago
   *[other] { $count } months ago
}
moment-years-ago = { $count ->
    [one] 1 year ago
   *[other] { $count } years ago
}
moment-in-seconds = { $count ->
    [one] in 1 second
   *[other] in { $count } seconds
}
moment-in-minutes = { $count ->
    [one] in 1 minute
   *[other] in { $count } minutes
}
moment-in-hours = { $count ->
    [one] in 1 hour
   *[other] in { $count } hours
}
moment-in-days = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}
moment-in-months = { $count ->
    [one] in 1 month
   *[other] in { $count } months
}
moment-in-years = { $count ->
    [one] in 1 year
   *[other] in { $count } years
}
moment-date = { $date } Beijing time
moment-date-with-local = { $date } Beijing time ({ $local } local time)
moment-with-date = { $distance }, on { $date }
moment-beyond-calendar = after the year 9999

## What a pasted text was recognised as

identify-room = A room and its host
identify-room-alone = A room number
identify-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
identify-address = The address of a stream
identify-log-line = A failure from a log
identify-code = An error code
identify-error-name = The name of an error
identify-notification = A notification
identify-timeline = { $count ->
    [one] { $count } notification
   *[other] { $count } notifications
}
identify-callback = A callback of the newer service (TRTC)
identify-stream = The name of a stream
identify-secret = A key or a credential
identify-room-value = room { $room }
identify-user-value = user { $user }
identify-main-value = camera
identify-aux-value = screen
identify-biz-value = BIZID { $biz }
identify-app-value = SDKAppID { $app }
identify-code-value = error { $code }
identify-unknown = Not recognised. Paste a room and its host, an address, a line from a log, an error code, a notification or a stream code.
identify-perhaps = { $what }, perhaps

## IdentifySeen: The ids that a pasted text contains.

identify-seen-biz = BIZID { $value }
identify-seen-app = SDKAppID { $value }
identify-seen-room = room { $value }
identify-seen-user = user { $value }
identify-seen-viewer = viewer { $value }
identify-seen-stream = stream { $value }
identify-seen-channel = channel { $value }
identify-seen-record-id = recording { $value }
identify-seen-code = error { $value }
identify-seen-number = number { $value }
identify-seen-id = ID { $value }

## IdentifySecret: Secrets in a pasted text. None of these texts repeats one.

identify-secret-secret-id = The text contains a SecretId. It is hidden here. Together with its SecretKey it gives access to the whole cloud account, so send neither to anyone.
identify-secret-secret-key = The text contains a SecretKey. It is hidden here. Whoever has it controls the cloud account: if others have seen it, disable it in the cloud console and create another.
identify-secret-user-sig = The text contains a UserSig. It is hidden here. Whoever has it can sign in as this user until it expires.
identify-secret-signing-key = The text contains a signing key. It is hidden here. Whoever has it can make valid addresses or notifications: if others have seen it, change it in the live console.
identify-secret-private-key = The text contains a private key. It is hidden here. If others have seen it, replace it.
identify-secret-password = The text contains a password or an access token. It is hidden here. If others have seen it, change it.
identify-secret-push-signature = The text contains a signed push address or its signature. Until it expires, whoever has it can publish in the host's place, so do not send it on.
identify-secret-play-signature = The text contains a signed play address. Until it expires, whoever has it can watch the stream.
identify-secret-possible-key = The text contains something that looks like a key, so it is hidden here. If it is the digest of a stream code, paste it with the BIZID and an underscore in front. If it is a user name, write “user” in front.

## IdentifyWarning: What people must know about a pasted text.

identify-warning-address-mended = The address was incomplete or mistyped and has been corrected. Check that it is the one you mean.
identify-warning-wide-characters = Full-width letters or digits were read as plain ones. If the user name really has full-width characters, it belongs to another stream.
identify-warning-upper-case-digest = The digest in this stream code is in upper case. Streams are usually published in lower case, so try both.
identify-warning-rows-refused = { $count ->
    [one] { $count } row does not name a room and was left out.
   *[other] { $count } rows do not name a room and were left out.
}
identify-warning-cut = The text is too long. Only its first { $kilobytes } KB were examined.

## IdentifyTried: What a text that was not recognised was taken for in vain.

identify-tried-room = Not a room: that is a room number and a user name, such as “293710 14y2l2c”, or several such lines.
identify-tried-address = Not an address: { $why }
identify-tried-log-line = Not a line of a log: those read “startPush->failed:module|code|message” or “create channel failed. code …”.
identify-tried-code = Not an error code: { $why }
identify-tried-number-alone = Not an error code: nothing says that the number in this text is one. Paste the number alone.
identify-tried-notification = Not a notification: that is JSON with event_type, such as {"{"}"event_type": 0, "stream_id": …{"}"}.
identify-tried-stream = Not a stream code: { $why }

## The rules by which streams are named

naming-rule-stream-code = Stream-code mode: BIZID and the MD5 of room, user and picture. The documented rule.
naming-rule-stream-code-upper = The same digest in upper case, as one newer document prints it. Try it if the first one is not live.
naming-rule-trtc = Applications created since January 2020: SDKAppID, room, user and picture, not hashed.
naming-rule-custom-user = A code the account chose itself; many use the host's user name.
naming-rule-custom-room = A code the account chose itself; some use the room number.
naming-rule-custom-code = A code the account chose itself.
naming-rule-channel = Channel mode: the cloud generates the name, so it cannot be computed.
naming-rule-other = None of the known rules, such as a name that a client set itself.

## Inputs: the names of the fields

field-biz-id = BIZID
field-room-id = Room
field-user-id = User
field-kind = Kind
field-code = Stream code
field-domain = Domain
field-app = App name
field-key = Key
field-notification-key = Callback key
field-callback-key = Callback key (TRTC)
field-secret-id = SecretId
field-secret-key = SecretKey
field-now = Present time
field-page = Page
field-page-size = Page size
field-period = Period
field-period-start = Start of the period
field-expires-at = Expiry
field-template = Template
field-sdk-app-id = SDKAppID
field-source = Source
field-url = Address

## Inputs: what is wrong

fault-empty = Nothing was entered.
fault-not-digits = Only digits are allowed, but character { $position } is “{ $found }”.
fault-room-zero = 0 is not a room; the relay refuses it with error 40000007.
fault-zero = 0 means that there is none.
fault-too-large = The largest possible value is { $max }.
fault-out-of-range = The number must be between { $min } and { $max }.
fault-milliseconds = This is a number of milliseconds, but seconds are wanted. Divide it by 1000.
fault-too-long = { $bytes } bytes are too long; the limit is { $max }.
fault-forbidden = Character { $position }, “{ $found }”, cannot be used here.
fault-prefix-missing = It does not start with the BIZID and an underscore.
fault-not-one-of = It must be one of { $allowed }.
fault-missing = It is required here.
fault-name-missing = A channel needs a name on iOS. Enter one.
fault-no-scheme = The address does not say how to connect. It must start with rtmp://, http://, https:// or webrtc://.
fault-unknown-scheme = No stream is delivered this way. Use rtmp, http, https or webrtc.
fault-wrong-scheme = The address must begin with { $allowed }.
fault-two-schemes = The address has two schemes, like rtmp://http://. Remove one of them.
fault-bad-host = The domain is missing or misspelt. Copy it from the domain list of the live console.
fault-bad-port = The port must be a number from 1 to 65535.
fault-no-stream = The address names no stream. It needs an app name and a stream name, such as /live/8888_test.
fault-bad-name = The stream's name holds a character that no stream name can. Copy the address again.
fault-unknown-extension = Over http a stream ends in .flv or .m3u8. Add the one you want.
fault-nothing-to-play = This player needs one of { $wanted }. Add such an address.
fault-no-such-call = The channel calls are documented for Android and iOS only. On a PC use a stream-code generation, or the older streamer calls.
fault-screen-on-phone = A phone cannot share its screen. Relay the camera, or share the screen from a PC.

## Inputs: what to do about it

fault-fix-biz-id = Copy the number at the top of the live console.
fault-fix-room-id = Enter the room number the host's app joined, from 1 to 4294967294.
fault-fix-user-id = Enter the host's user name exactly as the app signs in with it.
fault-fix-kind = Choose main for the camera or aux for a shared screen.
fault-fix-code = Copy the whole code, for example 8888_test_12345_test.
fault-fix-domain = Enter the domain alone, for example play.example.com or 127.0.0.1:8000.
fault-fix-app = Enter the path name of the push domain; it is live unless someone changed it.
fault-fix-key = Copy the authentication key from the domain's settings in the live console.
fault-fix-expires-at = Use Unix seconds, at most ten years ahead; in an address they are written in hexadecimal.
fault-fix-template = Copy the template's name from the transcoding settings of the live console, for example 550.
fault-fix-sdk-app-id = Copy the number of the application from its console; it has nothing to do with the BIZID.
fault-fix-source = Leave it out to ask all of them.
fault-fix-record-id = Use 1 or more, at most 4294967295 (32 bits), or leave the option out.
fault-fix-notification-key = Copy the key alone from the callback template in the live console.
fault-fix-callback-key = Copy the key alone from the callback settings of the application in the TRTC console; it is none of the live console's keys.
fault-fix-secret-id = Copy the SecretId from “API Keys” in the console.
fault-fix-secret-key = Copy the SecretKey alone, and keep it on a server: whoever has it can do whatever its account may.
fault-fix-now = Give the present time in Unix seconds.
fault-fix-page = Pages count from 1 to 10000.
fault-fix-page-size = A page holds up to 100000 streams, or up to 1000 on the international site.
fault-fix-period = A period lasts at most 3 hours (10800 s) and ends after it starts; give both times in Unix seconds.
fault-fix-period-start = The cloud keeps 7 days. Start within them, in Unix seconds.
fault-fix-url = Paste one whole address and nothing else.
fault-fix-channel-text = Enter a value without NUL, or leave the option out.
fault-fix-relay-room = Give the group the room was created with, and the room number.
fault-fix-channel-ids = Enter a value of 64 bits, copied as text: numbers of JavaScript lose digits.
fault-fix-address = Copy the whole address for this format, or leave it out.
fault-fix-ad-account = Enter a value exactly as the vendor issued it.
fault-fix-element-id = Begin with a letter, then use letters, digits, - and _.
fault-fix-size = Give width and height in pixels.

## Addresses: what to mind

inspect-advice-wrapped = Quotes or punctuation were copied along. Leave them out.
inspect-advice-html-escaped = The address was copied out of a page's source: &amp; must read &.
inspect-advice-doubled-scheme = The address begins with two schemes. Keep one.
inspect-advice-second-question-mark = Parameters start with one question mark; further ones are joined with &.
inspect-advice-extension-on-rtmp = RTMP and WebRTC addresses end with the stream's name, without an extension.
inspect-advice-push-address = This address publishes. Whoever has it can broadcast in the host's place: do not hand it to viewers.
inspect-advice-accounts-differ = The BIZID in the stream's name, the bizid parameter and the domain are not the same. One of them was mistyped.
inspect-advice-signature = A domain that checks signatures refuses this address.
inspect-advice-rtmp-in-browser = Browsers no longer play RTMP. Use the FLV address in a page; RTMP is for desktop players.
inspect-advice-http-on-https-page = A page served over https may not load it. Use https; the play domain needs a certificate for that.
inspect-advice-flv-on-iphone = iPhones do not play FLV. Give them the HLS address.
inspect-advice-default-domain = The default domain is for debugging. Production needs an own domain.
inspect-advice-hls-dies-at-expiry = HLS is asked for again and again, so viewers are cut off when the signature expires. FLV and RTMP viewers stay.
inspect-advice-channel-address = An address of channel mode: the cloud made it up, so it cannot be computed, and it is replaced when the host stays away for an hour.

## Addresses: what the signature is worth

inspect-unsigned = Not signed. That is fine unless the domain checks signatures.
inspect-incomplete = Half a signature: { $missing } is missing, so a domain that checks refuses it.
inspect-not-hex = txTime is not hexadecimal. It must be Unix seconds written in hex.
inspect-milliseconds = txTime counts milliseconds. Divide by 1000 before writing it in hex.
inspect-decimal = txTime is written in decimal. The same number must be written in hex.
inspect-not-yet-expired = By this machine's clock it expires { $when }. Whether the digest is right can be told only with the domain's key.
inspect-valid-push = Signed with the push key. By this machine's clock it expires { $when }.
inspect-valid-play = Signed with the play key. By this machine's clock it expires { $when }.
inspect-expired = Expired { $when }. New connections are refused; make a new address.
inspect-push-key = Signed with your push key, but this is a play address: sign it with the play key.
inspect-play-key = Signed with your play key, but this is a push address: sign it with the push key.
inspect-time-case = The key is right, but txTime was signed in the other case. Sign exactly the text that stands in the address.
inspect-suffix-not-signed = The key is right, but the rendition's suffix was not signed. Sign the whole name with the suffix.
inspect-too-much-signed = The key is right, but the path or the extension was signed too. Sign the stream's name alone.
inspect-wrong-key = None of the keys given makes this digest: another key, another name, or a changed address.

## Notifications: worth knowing although the body could be read

notification-advice-byte-order-mark = The body starts with a byte order mark, which many JSON readers refuse. Remove it where it is added.
notification-advice-field-unreadable = “{ $field }” does not hold what the documents promise; it was kept as it is and not used.
notification-advice-two-spellings = “{ $first }” and “{ $second }” mean the same and say different things; “{ $first }” was used.
notification-advice-name-in-other-case = A name differs from “{ $known }” only in its case. It was not used here, but many JSON readers take it for “{ $known }”. The cloud does not write it so: find out who sent this before acting on it.
notification-advice-no-stream = No stream is named, neither by stream_id nor by channel_id, so it cannot be assigned to a room.
notification-advice-streams-differ = stream_id and channel_id differ. With stream codes they are the same; stream_id was used.
notification-advice-time-in-milliseconds = t looks like milliseconds. The cloud sends seconds, so something between changes it.
notification-advice-unknown-event = Event type { $number } is not known here. All its fields were kept; answer it as usual.

## Notifications: why the body cannot be read

json-fault-empty = The body is empty. Read the raw POST body before anything else consumes it.
json-fault-too-large = The body has { $bytes } bytes; what the cloud sends never has more than { $max }. Do not read it any further.
json-fault-not-utf8 = Line { $line }, column { $column }: the bytes are not UTF-8. Pass the body on as it came, without converting it.
json-fault-utf16 = The body is UTF-16. Save or send it as UTF-8.
json-fault-form-encoded = This is a web form, not JSON. The cloud sends JSON: read the raw body instead of form fields ($_POST in PHP, getParameter in Java).
json-fault-not-an-object = This is JSON, but not an object. It must start with {"{"} and end with {"}"}.
json-fault-no-event-type = There is no event_type with a whole number, so this is not a notification of the live service.
json-fault-missing-comma = A comma is missing at the end of line { $line } (column { $column }).
json-fault-missing-comma-inside = A comma is missing in line { $line }, at column { $column }.
json-fault-missing-colon = A colon is missing in line { $line }, at column { $column }, between a name and its value.
json-fault-missing-value = A value is missing in line { $line }, before column { $column }.
json-fault-trailing-comma = The comma in line { $line }, column { $column }, is one too many: nothing follows it.
json-fault-unfinished-text = The text that begins in line { $line }, column { $column }, has no closing quote; it was probably cut off. Copy it again from the source.
json-fault-unfinished-body = The body stops in line { $line }, column { $column }, before it is complete. Read as many bytes as Content-Length says.
json-fault-text-after-end = Something follows the end of the JSON in line { $line }, column { $column }. Pass one body at a time.
json-fault-control-character = Line { $line }, column { $column }: a control character stands inside a text. Write it as an escape such as \t.
json-fault-bad-escape = Line { $line }, column { $column }: a backslash is followed by something JSON does not know. Write a backslash as \\.
json-fault-lone-surrogate = Line { $line }, column { $column }: half of a character is missing (a lone surrogate). Do not cut texts between two \u escapes.
json-fault-bad-number = Line { $line }, column { $column }: this is not a number of JSON. Remove leading zeros, or put it in quotes.
json-fault-unknown-word = Line { $line }, column { $column }: JSON has no word “{ $word }”. Use null, true, false or a text in quotes.
json-fault-unquoted-text = Line { $line }, column { $column }: a text stands without quotes. Put it in double quotes.
json-fault-single-quote = Line { $line }, column { $column }: JSON needs double quotes.
json-fault-comment = Line { $line }, column { $column }: JSON has no comments. Remove it.
json-fault-too-deep = Line { $line }, column { $column }: more than { $max } brackets inside each other. What the cloud sends does not look like that.
json-fault-duplicate-field = Line { $line }, column { $column }: “{ $field }” appears a second time, and readers disagree about which one counts. Reject it.
json-fault-unexpected = Line { $line }, column { $column }: “{ $found }” cannot stand here. A quote inside a text must be written as \".

## Notifications: what is wrong with a push (event 321)

push-error-video-time-went-back = Video timestamps went back
push-error-audio-time-went-back = Audio timestamps went back
push-error-video-time-jumped = Video timestamps jumped ahead by more than 1 s
push-error-audio-time-jumped = Audio timestamps jumped ahead by more than 1 s
push-error-chunk-too-big = RTMP chunk size above 8192
push-error-video-frame-late = No video frame for more than 3 s
push-error-audio-frame-late = No audio frame for more than 1 s
push-error-video-codec-changed = The video codec changed
push-error-audio-codec-changed = The audio codec changed
push-error-no-video-header = Video frames came before their codec header
push-error-no-audio-header = Audio frames came before their codec header
push-error-audio-gap = A gap in the audio
push-error-unusual-codec = An unusual codec
push-error-video-header-unreadable = The video codec header cannot be read
push-error-frame-rate-low = The frame rate is too low
push-error-gop-too-long = Key frames more than 10 s apart

## Notifications: what is wrong with a recording (event 341)

recording-error-audio-time-jumped = Audio timestamps jumped
recording-error-video-time-jumped = Video timestamps jumped
recording-error-out-of-sync = Audio and video are out of sync
recording-error-video-time-invalid = Invalid video timestamps
recording-error-pull-failed = The stream could not be pulled
recording-error-no-audio = No audio was pushed
recording-error-no-video = No video was pushed
recording-error-audio-time-stuck = Audio timestamps stand still
recording-error-video-time-stuck = Video timestamps stand still
recording-error-audio-time-invalid = Invalid audio timestamps
recording-error-resolution-changed = The resolution changed
recording-error-write-failed = The file could not be written
recording-error-file-switched = A new file was begun because the codec changed
recording-error-video-frame-dropped = A faulty video frame was dropped
recording-error-audio-frame-dropped = A faulty audio frame was dropped
recording-error-gop-abnormal = Abnormal key frame interval (GOP)
recording-error-audio-time-uneven = Uneven audio timestamps
recording-error-video-time-uneven = Uneven video timestamps

## Notifications: what is wrong with a push or a recording, by a number that the vendor does not list

abnormal-unknown = Error { $number }, not known here

## Notifications: mistakes in signing that were recognised

notification-formula-time-first = t was put in front of the key. Put the key first: MD5(key + t).
notification-formula-hex-time = t was signed in hexadecimal, as push addresses do. Sign its decimal digits.
notification-formula-newline-after-key = A line break follows the key, probably from a file or from echo. Remove it.
notification-formula-space-around-key = A space stands before or after the key. Remove it.
notification-formula-newline-after-time = A line break follows t, probably from echo. Sign without it.
notification-formula-plus-sign = The plus sign of the formula was signed as a character. Join the key and t without anything between.
notification-formula-quoted-key = The quotes around the key were signed as well. Remove them.
notification-formula-no-key = Only t was signed: the sender has no key. Enter the callback key in the callback template.
notification-formula-key-alone = Only the key was signed, without t. Such a signature never expires; sign key + t.
notification-formula-address-formula = This is the formula of push and play addresses (key + stream + time). A notification signs key + t.
notification-formula-hmac-md5 = This is an HMAC. Use the plain MD5 of key + t.
notification-formula-upper-case = The digest is right but written in upper case. The cloud writes lower case, so something between changed it.
notification-formula-short-md5 = 16 digits are half an MD5. Use all 32.
notification-formula-base64 = This looks like a digest in Base64. Write it in hex.
notification-formula-sha1 = 40 digits are the length of SHA-1 or an HMAC of it. Use MD5.
notification-formula-sha256 = 64 digits are the length of SHA-256 or an HMAC of it. Use MD5.
notification-formula-sha512 = 128 digits are the length of SHA-512 or an HMAC of it. Use MD5.

## Notifications: why the signature cannot be checked

notification-malformed-body = The body cannot be read, so there is no signature to check.
notification-malformed-time-missing = There is a sign but no t, so nobody can tell what was signed. Reject it.
notification-malformed-time-unreadable = t is not a whole number of Unix seconds. Reject it.
notification-malformed-sign-unreadable = sign is not a digest: 32 hex digits were expected. If they are hidden by asterisks, take the original.

## Notifications: the verdict on the signature

notification-valid = The signature is right. By this machine's clock it expires { $when }.
notification-expired = The signature is right but expired { $when }. Do not act on it; check this machine's clock if that surprises you.
notification-too-far-ahead = The signature is right, but by this machine's clock it expires { $when }. The cloud sets { $usual } minutes by default; more than { $most } are not accepted. Check this machine's clock.
notification-wrong-key = This key did not sign this t. Take the callback key of the template the push domain uses, not a push or play key; if it is the right one, t or sign was changed on the way.
notification-unsigned = There is no signature. Enter a callback key in the callback template; until then anyone can post such a body.
notification-proves-time = Someone with the key made this sign for this t, and the time has not run out.
notification-proves-key = Someone with the key made this sign for this t, but not for now.
notification-proves-nothing = This signature proves nothing.
notification-does-not-prove = Only t is signed. The event, the stream, the times and every address could have been changed, or put under a sign that was seen elsewhere. Receive over https, and ask the cloud before anything that matters depends on them.

## Signed callbacks (TRTC): what happened

callback-event-room-created = A room was created
callback-event-room-dismissed = A room was closed
callback-event-entered = A user entered the room
callback-event-left = A user left the room
callback-event-role-changed = A user changed role
callback-event-became-host = A user became host
callback-event-became-audience = A user became audience
callback-event-video-started = A user began to send video
callback-event-video-stopped = A user stopped sending video
callback-event-audio-started = A user began to send audio
callback-event-audio-stopped = A user stopped sending audio
callback-event-screen-started = A user began to send the second picture (screen share)
callback-event-screen-stopped = A user stopped sending the second picture (screen share)
callback-event-relay = Status of the relay to the CDN
callback-event-other = Event type { $number }, not known here

## Signed callbacks (TRTC): how the relay does

relay-status-idle = The relay has not begun, or has ended.
relay-status-connecting = The relay is connecting to the CDN.
relay-status-running = The relay is pushing to the CDN.
relay-status-recovering = The push to the CDN broke off and is being resumed. If this alternates with pushing, several tasks push to one address: keep one of them.
relay-status-failed = The CDN could not be reached for a minute, and the cloud has given up. Check the push address, then start the relay again.
relay-status-disconnecting = The relay is being ended.
relay-status-other = Status { $number } of the relay is not known here.

## Signed callbacks (TRTC): why the body is none

callback-error-no-event-type = There is no EventType with a whole number, so this is not a TRTC callback.

## Signed callbacks (TRTC): mistakes in signing or checking that were recognised

callback-formula-body-rewritten = The key is right, but the body was parsed and written again before the check. Check the raw bytes as they came, then parse them.
callback-formula-line-break-at-end = The key is right, but a line break was added to the end of the body or cut off. Check the raw bytes as they came.
callback-formula-hex = The digest is right but written in hex. Write it in Base64.
callback-formula-other-base64 = The digest is right, but its Base64 is URL-safe or lacks its padding. Use standard Base64, with +, / and =.
callback-formula-no-key = Only the body was hashed, without a key, and anyone can do that. Use HMAC-SHA256 with the callback key.
callback-formula-notification-sign = 32 hex digits are the sign of a live CDN notification. Check it as such, with the key of the callback template.
callback-formula-sha1 = This is the length of an HMAC-SHA1. Use HMAC-SHA256.
callback-formula-md5 = This is the length of an HMAC-MD5. Use HMAC-SHA256.

## Signed callbacks (TRTC): the verdict on the signature

callback-valid = The signature is right, and the callback was sent { $seconds } s ago.
callback-stale = The signature is right, but the callback was sent { $seconds } s ago, and the cloud retries for { $retried } s only. Reject it, it may be a replay; check this machine's clock if that surprises you.
callback-too-far-ahead = The signature is right, but the callback is dated { $seconds } s ahead, and clocks may differ by { $most } s at most. Reject it, and check this machine's clock.
callback-undated = The signature is right, but without CallbackTs nobody can tell how old the callback is. Reject it.
callback-wrong-key = This key did not sign this body. Take the callback key of the TRTC application, not a key of the live console; if it is the right one, the body was changed on the way.
callback-unsigned = There is no Sign header. Set a key in the application's callback settings, and have every proxy pass the header on; until then anyone can post such a body.
callback-malformed-body = The signature is right, but the body is not a callback. Reject it, and find out what else signs with this key.
callback-malformed-sign = Sign is not a digest: 44 characters of Base64 were expected. If they are hidden by asterisks, take the original.
callback-proves-fresh = Someone with the key wrote exactly this body, and a short time ago: event, room, user and times are what was signed.
callback-proves-body = Someone with the key wrote exactly this body, but nothing shows that it is recent.
callback-does-not-prove = The signature does not say who delivers the body, nor how often: whoever saw it can send it again while it is fresh. Receive over https, and act once for each idempotency key.

## Asking the cloud: errors of API 3.0

api-error-clock = The clocks of this machine and the cloud differ by more than 5 minutes. Correct this machine's clock.
api-error-credentials = The cloud does not accept the SecretId, the SecretKey or the signature. Copy both again from “API Keys” in the console, and send headers and body exactly as they were signed.
api-error-permission = This key may not ask this. Have the account's administrator allow it in access management (CAM).
api-error-limit = The cloud was asked too often. Wait a moment, and ask less often.
api-error-account = The live service of this account is switched off, blocked, in arrears or at its quota. Look at the account in the console.
api-error-request = A parameter of the request is wrong or missing. Compare the request with the document of the interface.
api-error-no-live-stream = No stream is live.
api-error-cloud = The cloud failed inside. Ask again in a while; if it goes on, report it to Tencent Cloud support.
api-error-other = This error is not known here. Look its code up in the document of the interface.
api-error-code = The cloud's code is { $code }.
api-error-code-and-request = The cloud's code is { $code }; support needs RequestId { $request }.

## Asking the cloud: replies that do not answer

reply-error-body = The reply cannot be read, so it says nothing about any stream. Ask again.
reply-error-incomplete = The reply has no usable “{ $field }”, so it says nothing about any stream. Ask again; if it stays so, the interface has changed.

## Asking the cloud: how one stream is

stream-state-active = The stream is being pushed.
stream-state-inactive = The stream is not being pushed; perhaps it never was.
stream-state-forbidden = The stream is banned, and a push is refused. Lift the ban in the live console.
stream-state-other = The cloud answered “{ $word }”, which is not known here and says nothing about the stream.

## Watching: what the audience reads in every state

playback-connecting = Connecting to the live stream…
playback-paused = Paused
playback-tap-needed = Tap to start watching
playback-recovering = The picture was interrupted. Reconnecting…
playback-not-started = The host has not started yet. The picture will appear here as soon as they do.
playback-ended = The host has stopped the stream. If they come back, the picture returns by itself.
playback-refused = This link is not allowed to play the stream, or no longer. Please tell whoever sent it to you.
playback-clock-wrong = The live server refuses this link, and this device's clock is wrong. Set the date and time to automatic; we keep trying.
playback-server-error = The live server has a problem at the moment. We keep trying.
playback-portal = A web page came instead of the live stream. If your network asks you to sign in, please do so first; we keep trying.
playback-no-answer = The live server took the request and does not answer. We keep trying.
playback-empty = The live server answered and sent nothing. We keep trying.
playback-silent = The connection is open, but no more picture comes from the live server. We keep trying.
playback-frozen = The live server repeats the same playlist: no new picture has arrived there. We keep trying.
playback-segments-missing = The live server lists the stream but does not hand out its pictures. We keep trying.
playback-cross-origin = The live server answers, but does not allow this site to show its stream. Please tell whoever runs this page.
playback-mixed-content = This page is secure (https) and the stream's address is not (http), so the browser blocks it. Please tell whoever runs this page.
playback-offline = This device has no network connection. The picture returns when it is back.
playback-unreachable = The live server cannot be reached. Please check your network; we keep trying.
playback-slow = The stream is arriving more slowly than it plays: this connection is too slow at the moment.
playback-codec = The stream is running, but this browser cannot show its video format ({ $codec }). Please tell the host, or try another browser.
playback-unplayable = The stream is running, but this browser cannot show it. Please try a recent Chrome, Edge, Firefox or Safari.
playback-engine-missing = The player could not be downloaded. Please check your network; we keep trying.

## Error codes: what the audience reads, shared by several codes

error-audience-start-failed = The broadcast could not start; the host's side has to fix it. Please come back a little later.
error-audience-starting = The broadcast is being started, which usually takes a few seconds. Please wait.
error-audience-starting-slow = The host's connection is weak, so the broadcast starts late. Please look again in a minute.
error-audience-live-now = The broadcast is running; the picture should appear shortly.
error-audience-ended = This broadcast is over. If the host starts again, the picture comes back by itself.
error-audience-not-live = The host is not live right now. The picture appears by itself once they start.
error-audience-interrupted = The host's picture was interrupted and may return soon. Please wait a moment.
error-audience-closed = This broadcast was stopped. Please ask the host or the organiser why.
error-audience-network = The video did not arrive. Please check your network; the host may also have stopped.
error-audience-browser = This browser cannot show the broadcast. Please try a recent Chrome, Edge, Firefox or Safari.
error-audience-page-fault = This page is not set up correctly, and you cannot fix it. Please tell whoever sent you the link, with the code.
error-audience-connecting = Connecting to the broadcast. Please wait a moment.
error-audience-unclear = Whether the host is live is being checked. Please wait a moment.
error-audience-buffering = The connection is slow; the picture is catching up.

## Error codes: causes shared by several codes

error-cause-transient = A request between the cloud's own servers failed. By its document, this may be the network.
error-cause-vendor-side = The cloud reports a fault in its own processing. The document says only to report it.
error-cause-request-incomplete = The request sent by the SDK lacks a part that the cloud needs, or is malformed.
error-cause-room-or-user = The room was never opened, is closed by now, or the request names another room or user.
error-cause-vod-only = It concerns recorded video fetched by file number; a live address does not cause it.
error-cause-licence-rejected = TCPlayer 5 plays only with a licence from the vendor, and the one given was not accepted.
error-cause-webrtc-progress = It reports the progress of WebRTC playback.
error-cause-disconnect-unknown = The vendor's table has no reason for this number.
error-cause-host-ended = The host's app ended the push by itself.
error-cause-host-network = The connection between the host and the push server broke.
error-cause-service-stopped = The live service of this account is switched off.
error-cause-push-address-wrong = The push address does not name something this account has set up.
error-cause-push-signature = The push domain checks signatures, and the one in the push address was not good.

## Error codes: advice shared by several codes

error-advice-contact = Report it to Tencent Cloud support.
error-advice-retry-then-contact = Try a few more times; if it keeps failing, report it to Tencent Cloud support.
error-advice-check-request = Make sure that every field of the start request is filled in as the SDK's reference describes it.
error-advice-check-user = Pass the user name exactly as the app signs in with it.
error-advice-check-room-user = Make sure the host is in the room with the camera or screen on, then compare the room, the group and the user one by one.
error-advice-no-action = Nothing is wrong; there is nothing to do.
error-advice-use-other-delivery = Play the FLV or HLS address instead, or use a recent browser.
error-advice-probe-address = Make sure the host is live, then request the play address itself: 404 means no stream, 403 a bad signature, a CORS message a missing permission.
error-advice-check-file = Check the appID and fileID; for a live broadcast give the play address in `sources`.
error-advice-check-licence = Check licenseUrl and the licence in the vendor's console, or use version 4.9.1 or TcPlayer, which need none.
error-advice-push-again = Let the host push again; steady the uplink if it happens often.
error-advice-check-encoder = Check the encoder's settings: H.264 with AAC, moderate bit rate, a key frame every 1 to 2 s.
error-advice-check-push-address = Copy the push address anew from the console or your server, and compare domain, app name and stream name.
error-advice-renew-push-address = Have the server build a new push address with the current key and a later txTime.
error-advice-account-console = Look at the account's state and balance in the console.

## Error codes of the relay, when an app starts or stops it by hand

error-relay-request-parsing = The cloud could not read the relay request
error-relay-push-server-request = The cloud could not ask a push server
error-relay-push-server-reply = The push server's answer was unusable
error-relay-room-and-state = The room or the relay's state does not fit the request
error-relay-permission-denied = Not allowed to relay
    .cause = The cloud refused the app, usually because sdkAppId is another app's number.
    .advice = Compare the sdkAppId in the code with the one in the console.
error-relay-account-not-found = No such user
    .cause = The user named in the request has no account in this app.
error-relay-push-timeout = The push timed out
    .cause = The host's sound and picture did not reach the cloud in time; the host's upload is probably unstable.
    .advice = Check the host's network before starting the relay again.
error-relay-channel-quota-reached = No channels left
    .cause = The account has as many channels as it may have; all its apps share them.
    .advice = Delete unused channels in the console or have the quota raised.
error-relay-live-service-not-enabled = Live streaming is not enabled
    .cause = The relay needs the live streaming service, and this account has not enabled it.
    .advice = Enable live streaming in the console.
error-relay-account-in-arrears = The account owes money
    .cause = The cloud refuses new relays until the bill is paid.
    .advice = Pay the bill in the console, then start again.
error-relay-invalid-argument = An argument was rejected
    .cause = The user name or the sdkAppId is wrong.
    .advice = Compare both with the console and with what the app signs in with.
error-relay-pull-url-missing = The cloud found no address to pull from
error-relay-push-type-invalid = Unknown push type
    .cause = The push type in the request is none that the cloud knows.
    .advice = Use one of the SDK's own values for the push type.
error-relay-control-server-timeout = The cloud's control server did not answer
error-relay-empty-reply = The cloud's answer was empty
error-relay-request-unreadable = The request cannot be read
error-relay-request-body-missing = The request has no body
error-relay-operation-missing = The request does not say start or stop
error-relay-encoding-missing = No output format was chosen
    .cause = The start options name neither HLS nor RTMP nor another format.
    .advice = Set `encode` in the start options.
error-relay-video-source-invalid = The video source is invalid
    .cause = Only the camera or a shared screen can be relayed; on phones only the camera.
    .advice = Set the push data type to camera or screen.
error-relay-operation-invalid = The operation is neither start nor stop
error-relay-user-id-invalid = The user name was rejected
    .cause = The cloud checked the user name of a start request and found it wrong.
error-relay-room-id-zero = The room number is 0
    .cause = No room has the number 0; the app may have asked before it entered one.
    .advice = Wait until the room is entered and pass its number, from 1 to 4294967294.
error-relay-request-packing-failed = The cloud could not write its own request
error-relay-push-server-not-found = The cloud found no push server
error-relay-push-server-timeout = The push server did not answer in time
error-relay-push-server-reply-unreadable = The push server's answer cannot be read
error-relay-push-server-ip-missing = The push server's answer has no IP address
error-relay-push-server-port-missing = The push server's answer has no port
error-relay-push-server-result-missing = The push server's answer has no result
error-relay-push-server-url-too-long = The push server's address is too long
error-relay-room-store-not-found = The cloud found no server for room data
error-relay-room-data-unavailable = The cloud could not read the room data
error-relay-room-record-missing = There is no record of the room
error-relay-room-lookup-timeout = Looking up the room took too long
error-relay-room-reply-unreadable = The answer about the room cannot be read
error-relay-room-result-missing = The answer about the room has no result
error-relay-room-not-found = The room does not exist
error-relay-user-not-in-room = The host is not in the room
    .cause = The user to be relayed never entered this room, or has left it.
error-relay-already-stopped = The relay is already stopped
    .cause = Stop was sent again after it had worked.
error-relay-room-operation-invalid = The room query failed in the cloud
    .cause = The room query names a wrong type of operation on the server's side. By its document, this may be the network.
error-relay-already-running = The relay is already running
    .cause = Start was sent again while this user's stream was being relayed.
error-relay-start-rate-limited = Started again too soon
    .cause = The cloud takes one start per user every 3 s. This is a limit, not a failure.
    .advice = Start again later; the wait counts from the last request.

## Error codes of TcPlayer 1.x and 2.x

error-tcplayer-load-aborted = Loading the video was aborted
    .cause = The browser gave up the download: the network went away, or the page changed the address meanwhile.
    .advice = Load the stream again.
error-tcplayer-network-error = The video could not be downloaded
    .cause = A missing stream, a refusal, a cross-origin block and a dead server all give 2. An old vendor page swaps 2 and 3.
error-tcplayer-decode-failed = The browser could not decode the video
    .cause = The codec is not supported or the data is damaged. An old vendor page swaps 2 and 3.
error-tcplayer-source-unsupported = What arrived is no playable video
    .cause = The format is not supported, or the server sent a web page or nothing at all with status 200.
    .advice = Look at what the play address returns; if it is video, play the other of FLV and HLS.
error-tcplayer-environment-unsupported = The player cannot play this address here
    .cause = Media Source is missing, `h5_flv` is off, or there is only an RTMP address, which needs the vanished Flash.
    .advice = Pass an FLV and an HLS address and set `h5_flv: true`.
error-tcplayer-file-protocol = The page was opened from a file
    .cause = The player refuses to work on a file:// page.
    .advice = Serve the page over http or https.
error-tcplayer-invalid-options = The player's options are wrong
    .cause = Version 2.2.1 knows the number but never reports it; other versions may.
    .advice = Compare the options with the vendor's list.
error-tcplayer-url-missing = No address to play
    .cause = None of flv, m3u8, mp4 and rtmp was given.
    .advice = Pass at least one address.
error-tcplayer-live-ended = The broadcast ended
    .cause = The RTMP connection closed after normal play. Only Flash reports it; FLV just ends.
error-tcplayer-disconnected = The player lost its connection
    .cause = An RTMP connection of the Flash player closed. Version 2.2.1 reports 1002 instead.
error-tcplayer-stream-not-found = The player found no stream
    .cause = The stream does not exist or stopped, or the FLV address answered with something that is no video.
error-tcplayer-webrtc-sdp-failed = WebRTC could not be set up
    .cause = The browser rejected the session description (SDP).
error-tcplayer-webrtc-request-failed = The request for the WebRTC stream failed
    .cause = The signalling server refused the stream or could not be reached.
error-tcplayer-webrtc-reconnect-exhausted = WebRTC gave up reconnecting
    .cause = No connection after the configured number of tries; a host who stopped looks the same.
error-tcplayer-flash-fetch-failed = The Flash player could not fetch the video
    .cause = Only Flash reports it, and no browser runs Flash any more.
error-tcplayer-cross-origin-refused = The playlist was refused across origins
    .cause = The m3u8 request failed: the play domain does not allow this page's origin, or the network is down.
    .advice = Allow the page's origin (CORS) on the play domain.

## Error codes of TCPlayer 4.x and 5.x

error-tcplayer-next-no-source = TCPlayer has no address to play
    .cause = No usable address was given.
    .advice = Pass the play address in `sources`.
error-tcplayer-next-load-timeout = TCPlayer waited too long for video
    .cause = No video data arrived in time.
error-tcplayer-next-load-aborted = TCPlayer's download was aborted
    .cause = The network broke or the browser stopped the download.
    .advice = Load the stream again.
error-tcplayer-next-network-error = TCPlayer could not download the video
    .cause = The network failed while the video was loading.
error-tcplayer-next-decode-failed = TCPlayer could not decode the video
    .cause = The data is damaged or its codec is not supported.
error-tcplayer-next-source-unsupported = TCPlayer found nothing playable
    .cause = The stream is missing, the format is not supported, or the script for this format was not loaded.
error-tcplayer-next-decrypt-failed = TCPlayer could not decrypt the video
    .cause = The key is wrong, its server failed, or the browser cannot decrypt. Relayed streams are not encrypted.
    .advice = Check the key and its server; play relayed streams without DRM options.
error-tcplayer-next-vod-info-timeout = Recorded-video data: no answer in time
error-tcplayer-next-vod-info-empty = Recorded-video data: empty answer
error-tcplayer-next-vod-info-unreadable = Recorded-video data: unreadable answer
error-tcplayer-next-vod-not-transcoded = The recorded video has no playable version
    .advice = Transcode the video first; for a live broadcast give the play address in `sources`.
error-tcplayer-next-hls-network-error = hls.js: network error
    .cause = The playlist or a segment could not be fetched. `event.source` has the details.
error-tcplayer-next-hls-media-error = hls.js: media error
    .cause = A segment cannot be decoded. `event.source` has the details.
error-tcplayer-next-hls-mux-error = hls.js: repackaging error
    .cause = A segment cannot be repackaged for the browser. `event.source` has the details.
error-tcplayer-next-hls-other-error = hls.js: other error
    .cause = hls.js failed inside. `event.source` has the details.
    .advice = Load the stream again; if it keeps failing, play FLV.
error-tcplayer-next-hls-script-missing = The hls.js script did not load
    .cause = TCPlayer fetches hls.js from the vendor's host, and that failed.
    .advice = Load hls.js from your own host before TCPlayer.
error-tcplayer-next-licence-check-failed = The licence was not accepted
error-tcplayer-next-licence-expired = The licence has expired
error-tcplayer-next-licence-domain-mismatch = The licence is for another domain
error-tcplayer-next-licence-time-invalid = The licence is not valid at this time
    .advice = Check the licence's dates and the clock of this computer.
error-tcplayer-next-licence-type-wrong = The licence is of the wrong type
error-tcplayer-next-licence-url-missing = No licence was given
    .cause = TCPlayer 5 plays nothing without licenseUrl.
error-tcplayer-next-licence-download-failed = The licence could not be downloaded
    .cause = The address in licenseUrl gave no licence.
error-tcplayer-next-vod-file-missing = The recorded video does not exist
error-tcplayer-next-vod-trial-length-invalid = The trial length of a recorded video is invalid
error-tcplayer-next-vod-service-failed = The recorded-video service failed
error-tcplayer-next-webrtc-unsupported = TCPlayer: WebRTC does not work in this browser
    .cause = The browser lacks WebRTC or a codec of the stream.
error-tcplayer-next-webrtc-request-failed = TCPlayer: the WebRTC request failed
    .cause = The server answered with an error; often the stream does not exist.
error-tcplayer-next-webrtc-play-failed = TCPlayer: WebRTC playback failed
    .cause = The browser did not start the WebRTC video.
    .advice = Load the stream again.
error-tcplayer-next-webrtc-reconnect-exhausted = TCPlayer: WebRTC gave up reconnecting
    .cause = No connection after the configured number of tries; a host who stopped looks the same.
error-tcplayer-next-webrtc-decode-failed = TCPlayer: WebRTC video cannot be decoded
    .cause = WebRTC needs H.264 without B-frames; the stream may have them.
error-tcplayer-next-webrtc-pulling = WebRTC state: pulling has begun
error-tcplayer-next-webrtc-connected = WebRTC state: connected
error-tcplayer-next-webrtc-playing = WebRTC state: playing
error-tcplayer-next-webrtc-stopped = WebRTC state: stopped
error-tcplayer-next-webrtc-reconnecting = WebRTC state: reconnecting
    .cause = The server could not be reached; the player tries again by itself.
    .advice = Wait; if it goes on, check the network.
error-tcplayer-next-webrtc-stream-empty = WebRTC state: no data in the stream
    .cause = The connection stands but nothing arrives; the host may have stopped.
error-tcplayer-next-webrtc-signalling = WebRTC state: signalling
error-tcplayer-next-webrtc-buffering = WebRTC state: waiting for data (1009) or going on (1010)

## Error codes of notifications: why a push ended

error-notification-no-reason = The push ended without a reason given
    .cause = 0 says nothing about why. In old samples it comes with “OK”, so it may be a normal end.
    .advice = Ask the host whether they stopped; otherwise look at the app's log.
error-notification-publisher-deleted-stream = The host stopped (deleteStream)
error-notification-publisher-closed-stream = The host stopped (closeStream)
error-notification-publisher-closed-connection = The host's app closed the connection
error-notification-publisher-connection-error = The host's connection ended abnormally
    .cause = Old documents call it a TCP fault at the host, today's table a normal end.
    .advice = Ask the host whether they stopped; if not, steady the uplink and push again.
error-notification-publisher-ended = The host stopped
error-notification-internal-error = The live service failed inside
error-notification-rtmp-content-invalid = The RTMP data was not valid
    .cause = The host's encoder sent something the server could not understand.
error-notification-frame-too-large = One frame was too large
    .cause = A frame was larger than the limit, 1 MB in older documents.
error-notification-no-data-timeout = No data for too long
    .cause = The connection stood but nothing came, so the server ended it.
error-notification-proxy-command = The proxy was told to end the push
    .cause = The layer in front of the push server received a command to disconnect.
    .advice = Find out who ended or banned the stream; if nobody did, push again.
error-notification-push-network-error = The host's network failed
error-notification-push-rejected = The push was rejected
    .cause = The push address, its signature, the account or a limit was at fault; sub_errcode says which.
    .advice = Look at sub_errcode. Without one, check the signature and its txTime first.
error-notification-third-party-auth-failed = Your own authentication server rejected the push
    .cause = Remote authentication is on, and the server you registered refused the push or failed.
    .advice = Look at that server's log.
error-notification-ended-by-command = The push was ended from outside
    .cause = An API call, a ban or a newer push ended it; sub_errcode says which.
    .advice = Look at sub_errcode.
error-notification-amf-invalid = An RTMP message could not be decoded (AMF)
    .cause = The host's encoder sent a malformed AMF message.
error-notification-idle-timeout = The connection was idle for too long
    .cause = Nothing was sent on an open connection.
error-notification-limit-exceeded = Frame size or rate over the limit
    .cause = The host pushed larger or faster frames than the account may.
error-notification-unknown-reason = The push ended for a reason the vendor does not name
error-notification-rejected-internal-error = Push rejected: fault inside the live service
error-notification-rejected-account-unknown = Push rejected: no account for this address
error-notification-rejected-service-closed = Push rejected: live service switched off
error-notification-rejected-account-in-arrears = Push rejected: the account owes money
error-notification-rejected-ip-address = Push rejected: an IP address instead of a domain
error-notification-rejected-domain-unknown = Push rejected: unknown or unfit domain
error-notification-rejected-domain-disabled = Push rejected: the domain is disabled
    .advice = Enable it in the console.
error-notification-rejected-app-disabled = Push rejected: the app name is disabled
    .advice = Enable it in the console.
error-notification-rejected-stream-banned = Push rejected: the stream is banned
    .cause = Someone banned this stream name, in the console or by API.
    .advice = Lift the ban once the reason is settled.
error-notification-rejected-channel-missing = Push rejected: no open channel
    .cause = The account is in channel mode; the channel was never created (306) or is closed (307).
    .advice = Create or open the channel, or move the account to stream-code mode.
error-notification-rejected-characters = Push rejected: forbidden characters in a name
    .cause = They are in the stream name (308) or in the app name (309).
error-notification-rejected-client-ip = Push rejected: the host's IP is not allowed
    .cause = It is on the block list (400) or missing from the allow list (401).
    .advice = Change the IP list of the push domain.
error-notification-rejected-expiry-missing = Push rejected: txTime is missing
error-notification-rejected-expired = Push rejected: the push address has expired
error-notification-rejected-signature-missing = Push rejected: txSecret is missing
error-notification-rejected-signature-wrong = Push rejected: txSecret is wrong
error-notification-rejected-too-many-pushes = Push rejected: too many pushes at once
    .cause = The account (600) or this stream name (601) reached its limit.
    .advice = End pushes nobody needs or have the limit raised.
error-notification-rejected-lower-priority = Push rejected: another push has priority
    .cause = The same stream is already pushed with a higher priority.
    .advice = End the other push or raise this one's priority.
error-notification-cut-by-api = The push was cut by an API call
    .cause = Your own backend asked the cloud to disconnect this stream.
    .advice = Check your backend if this was not meant.
error-notification-banned-by-api = The stream was banned by an API call
    .cause = Your own backend or console banned this stream; new pushes are rejected (18/305).
    .advice = Lift the ban once the reason is settled.
error-notification-replaced-by-newer-push = A newer push took over
    .cause = The host pushed the same stream again; with 103 the old push had no data any more.
    .advice = Nothing, if the host reconnected; else find out who pushes under this name.

## Error codes of the query for a stream’s state

error-status-api-answered = The query succeeded
    .cause = The call worked; whether the stream is live stands in `output[].status`.
    .advice = Read `output[].status`.
error-status-api-never-pushed = Nothing was ever pushed under this name
    .cause = The host has not started yet, or the stream code is another one.
    .advice = Compare BIZID, room, user and kind of picture.
error-status-api-offline = The stream is not being pushed
    .cause = The host stopped or lost the connection. The answer can lag behind the stream.
    .advice = Call the broadcast over only after three such answers in a row, a minute apart.
error-status-api-online = The stream is live
    .cause = The cloud receives the host's push.
error-status-api-closed = The stream is closed
    .cause = Pushing under this name was switched off, in the console or by API; new pushes are refused.
    .advice = Open it again in the console or with Live_Channel_SetStatus.
error-status-api-abnormal = The channel is in an abnormal state
    .cause = Only channel mode (DescribeLVBChannel) has this state; the vendor does not say more.
    .advice = Restart the push; if it keeps failing, report it to Tencent Cloud support.

## The documents that error codes are explained from

error-document-relay-2018 = Tencent Cloud, “Relayed live streaming”, table of error codes
error-document-guide-families = Tencent Cloud, guide to relayed live streaming for the interactive live SDK 1.4 (undated), ranges of error codes
error-document-tcplayer-page = Tencent Cloud, page on TCPlayerLite (undated copy), table of error codes; behaviour measured with TcPlayer 2.2.1
error-document-tcplayer-code = Code of TcPlayer 2.2.1, and how it behaved when measured
error-document-tcplayer-next-readme = README of tcplayer.js 5.3.4 (undated)
error-document-tcplayer-next-code = Code of tcplayer.js 5.3.4 only; no page of the vendor was found that confirms it
error-document-push-callback = Tencent Cloud, table of reasons for an interrupted push (undated)
error-document-push-callback-2016 = Tencent Cloud, “Event notifications” as of the message samples of 2016, beside today's table of reasons
error-document-status-api-page = Tencent Cloud, page on Live_Channel_GetStatus (undated)
error-document-channel-api-page = Tencent Cloud, page on DescribeLVBChannel of channel mode (undated)

## A deployment's settings

deployment-missing = This site's settings (profile.json) could not be loaded. Please check your network and try again.
deployment-broken = This site's settings are broken and must be corrected by its operator: profile.json, { $reason }
settings-unknown = { $field } is no setting. Check its spelling, or remove it.
settings-missing = { $field } is missing.
settings-not-an-object = { $field } must be an object in braces.
settings-not-text = { $field } must be a text in quotes.
settings-not-yes-or-no = { $field } must be true or false.
settings-not-address = { $field } must be an address that begins with http:// or https://, or one relative to the page.

## Profiles of accounts: their fields

profile-field-name = Name
profile-field-domain = Play domain
profile-field-rtmp-domain = RTMP domain
profile-field-https = https
profile-field-app = App name of the play domain
profile-field-push-domain = Push domain
profile-field-push-app = App name of the push domain
profile-field-naming = Naming rule
profile-field-play-validity = Validity of play addresses after txTime, in seconds
profile-field-push-validity = Validity of push addresses, in seconds

## Profiles of accounts: what is wrong with one, or with a file of them

profile-fault = { $field } ({ $name }): { $advice }
profile-problem-missing = It is missing. Enter it.
profile-problem-repeated = It is there twice. Keep the one that is meant.
profile-problem-not-text = It must be a text in quotes or a number.
profile-problem-not-yes-or-no = It must be true or false.
profile-problem-too-long = It has more than { $max } characters. Shorten it.
profile-problem-misleading = It contains an invisible character. Type it anew.
profile-problem-taken = Another account has this name. Choose another one.
profile-problem-secret = It looks like a key. Keys are never kept here: remove it. If others have seen it, renew it in the cloud console.
profile-problem-not-one-of = It must be one of: { $allowed }.
profile-problem-not-seconds = It must be a whole number of seconds up to { $max }.
profile-left-unknown = “{ $field }” is unknown here and was left out. Check its spelling.
profile-left-secret = “{ $field }” looks like a key and was left out: keys are never kept here. Delete it from the file. If others have seen it, renew it in the cloud console.
profile-left-others = { $count ->
    [one] { $count } more field was left out.
   *[other] { $count } more fields were left out.
}
profiles-empty = There are no accounts in it. Choose a file that was saved here.
profiles-too-large = It is larger than { $kilobytes } KB. Choose a file that was saved here.
profiles-unreadable = The file could not be read. Choose it again, or paste its text.
profiles-json = It is not valid JSON. { $reason }
profiles-not-profiles = It is no file of accounts. Choose a file that was saved here.
profiles-newer = It was written by a newer version of Panglu. Reload this page to get the newest, and try again.
profiles-too-many = More than { $max } accounts cannot be kept. Remove some, or import fewer.

## Diagnosis of a room: who must act, and how a check ended

diagnosis-who-host = the host
diagnosis-who-operator = the operator
diagnosis-who-developer = the developer
diagnosis-who-network = whoever runs this network
diagnosis-who-vendor = Tencent Cloud
diagnosis-who-nobody = nobody
diagnosis-act = Next: { $who }. { $next }
diagnosis-good = OK
diagnosis-warn = Look here
diagnosis-bad = Fault
diagnosis-unknown = Not known
diagnosis-running = Checking

## Diagnosis of a room: what is checked

diagnosis-check-names = Stream names
diagnosis-check-server = Play host
diagnosis-check-picture = Playing here
diagnosis-check-signature = Signature
diagnosis-check-clock = Clock
diagnosis-check-page = Cross-origin and https
diagnosis-check-quality = Codec and bit rate
diagnosis-check-running = Being checked…
diagnosis-check-unknown = No answer tells this.
diagnosis-names-documented = { $name } answers, the documented name of this room.
diagnosis-names-other = { $name } answers, and the documented name { $documented } does not. The rule of the one that answers:
diagnosis-names-none = None of the room’s names answers. Tried: { $names }.
diagnosis-names-pending = { $name } has no stream. The room’s other names are being tried…
diagnosis-names-unclear = The play host’s answers do not tell whether the name exists.
diagnosis-server-answers = { $host } answers; the first headers came after { $ms } ms.
diagnosis-server-unreadable = { $host } answers, but this page may not read what.
diagnosis-format-status = Status { $status } after { $ms } ms.
diagnosis-format-contents = Data comes: { $contents }.
diagnosis-format-data = Data comes.
diagnosis-rtmp-live = Judged by its siblings, as no browser speaks RTMP: HTTP-FLV or HLS has this stream, so RTMP has it too.
diagnosis-rtmp-missing = Judged by its siblings, as no browser speaks RTMP: neither HTTP-FLV nor HLS has this stream, so RTMP has none.
diagnosis-rtmp-unknown = No browser speaks RTMP, and its siblings HTTP-FLV and HLS do not tell. Try the RTMP address in VLC.
diagnosis-picture-moves = The picture moves as { $format }.
diagnosis-picture-moves-after = The picture moves as { $format }; the first frame came after { $ms } ms.
diagnosis-picture-lag = It is { $seconds } s behind live.
diagnosis-picture-stalls = { $count ->
    [one] It has stood still once.
   *[other] It has stood still { $count } times.
}
diagnosis-picture-held = The picture is paused or waits for a tap; that is no fault.
diagnosis-picture-loading = The player is loading.
diagnosis-clock-right = This device’s clock agrees with the play host’s.
diagnosis-clock-off = This device’s clock differs from the play host’s by { $seconds } s.
diagnosis-clock-unknown = This page may not read the play host’s clock. It only matters for signed addresses.
diagnosis-page-http = This page may read the answers. The address is http, as this page can play it.
diagnosis-page-https = This page may read the answers, over https.
diagnosis-quality-header = The stream’s header says { $contents }.
diagnosis-quality-arrives = Shown are { $size } at { $fps } frames per second, and { $kbps } kbit/s arrive.

## Diagnosis of a room: the finding

diagnosis-nothing-asked = Not checked yet.
diagnosis-asking = Checking the room…
diagnosis-plays = All fine: the stream is there and the picture moves.
diagnosis-arrives = The stream is there. The picture has not begun on this page.
diagnosis-plays-but = The picture moves, but { $format } has a fault. { $fault }
diagnosis-next-ask = Press “Check again”.
diagnosis-next-wait = This takes a few seconds.
diagnosis-next-nothing = Nothing needs to be done.
diagnosis-next-arrives = Press play if it does not begin by itself.

## Diagnosis of a room: what may be wrong

diagnosis-not-started = The host has not started: nobody publishes this stream (404).
diagnosis-other-name = The host publishes under another name: { $name }.
diagnosis-other-kind = The host publishes the other picture of this room: camera and shared screen are two streams.
diagnosis-ended = The stream has ended.
diagnosis-not-signed = The play host refuses the address because it is not signed.
diagnosis-expired = The play host refuses the address: its signature has expired.
diagnosis-clock-wrong = The play host refuses the signed address, and this device’s clock is wrong.
diagnosis-wrong-key = The play host refuses the signed address although its time has not passed.
diagnosis-server-status = The play host { $host } fails with status { $status }.
diagnosis-server-error = The play host { $host } fails.
diagnosis-not-a-stream = The play host { $host } sends something else in place of a stream.
diagnosis-portal = A web page came in place of the stream, such as the login page of a network.
diagnosis-no-answer = The play host { $host } takes the request and does not answer.
diagnosis-empty = The play host agrees and sends no data.
diagnosis-silent = Data came from the play host, and then nothing more.
diagnosis-frozen = The HLS playlist no longer changes: no new pictures reach the cloud.
diagnosis-segments-missing = The HLS playlist is there, and its segments are not.
diagnosis-no-playlist-yet = HLS has no playlist yet; the cloud makes it only when somebody asks for it.
diagnosis-cross-origin = The play host { $host } answers, but does not let this page read it (CORS).
diagnosis-mixed-content = This page is https and the play address is http, so the browser blocks it.
diagnosis-offline = This device has no network.
diagnosis-unreachable = The play host { $host } cannot be reached.
diagnosis-codec = The stream is there, and this browser cannot decode its video format { $codec }.
diagnosis-slow = Data comes more slowly than the stream plays.
diagnosis-engine-missing = The player’s own files cannot be loaded.
diagnosis-unplayable = The stream is there, and the player cannot show it.

## Diagnosis of a room: what to do

diagnosis-next-not-started = Ask the host to turn the camera on and start the relay. Compare BIZID, room and user with theirs. An account with names of its own: try them on the tab Addresses.
diagnosis-next-other-name = Play it under that name on the tab Addresses, and have the developer build links with it.
diagnosis-next-other-kind = Switch between camera and shared screen with “Edit room”.
diagnosis-next-ended = Ask the host to publish again if the broadcast should go on.
diagnosis-next-not-signed = Enter the play key of the domain under “Edit room”, or turn authentication off in the live console.
diagnosis-next-expired = Sign the address anew, with a later txTime.
diagnosis-next-clock-wrong = Set this device’s date and time to automatic, then check again.
diagnosis-next-wrong-key = Compare the play key with the one of this domain in the live console; then its referrer and IP rules.
diagnosis-next-vendor = Check again in a minute. If it stays so, give this report to Tencent Cloud’s support.
diagnosis-next-portal = Sign in to the network, or try another one. If it is so everywhere, look at the proxy in front of the play domain.
diagnosis-next-uplink = Ask the host to check the uplink and whether the app is in the background; publishing again helps most often.
diagnosis-next-no-playlist-yet = Check again in 30 s. If it stays so, see whether HLS is enabled for the play domain.
diagnosis-next-cross-origin = Allow this page’s origin for the play domain in the live console (Access-Control-Allow-Origin).
diagnosis-next-mixed-content = Give the play domain a certificate and use https addresses.
diagnosis-next-offline = Connect this device to a network.
diagnosis-next-unreachable = Check the name and the CNAME of the play domain, and whether a firewall is in the way; on an https page also its certificate.
diagnosis-next-codec = Ask the host to encode in H.264, or play a transcoded rendition.
diagnosis-next-slow = Try another network, or play a rendition with a lower bit rate.
diagnosis-next-engine-missing = See whether the folder of the players is served beside this page, or what profile.json names.
diagnosis-next-unplayable = Try the plain player and another browser; then give the player’s report to the developer.
