## Comments in the C program that uses FFmpeg’s libraries

ffmpeg-open-decoder = A decoder of our own: a stream no longer carries one.
ffmpeg-to-bgr = Converts a picture to BGR, as OpenCV wants it. The caller frees data[0].
ffmpeg-sdl = YUV420P goes straight to SDL_UpdateYUVTexture (data and linesize 0 to 2); anything else is converted first.
ffmpeg-decode = One packet in, any number of frames out; NULL empties the decoder.
ffmpeg-best = The best picture and the sound that belongs to it.
ffmpeg-drain = The stream has ended: take out what is left.

## Other players: where the code goes, and what to know

player-note-in-body = In the page, inside <body>.
player-note-in-terminal = In a terminal.
player-note-in-obs-source = In the properties of a media source in OBS.
player-note-in-obs-settings = In OBS: Settings, Stream.
player-note-in-play-c = In a file play.c.
player-note-folder = vendor/ stands for the folder your page serves the scripts from.
player-note-cross-origin = The stream's server must allow your page's origin (CORS).
player-note-plain-http = A page served over https cannot load an http address: use a play domain with https.
player-note-no-rtmp-in-browsers = The RTMP address is left out: browsers lost Flash, and TcPlayer would only report error 5.
player-note-element-package = The element comes from the npm package panglu; a bundler such as Vite resolves the import. It says what is wrong in words, in English and Chinese.
player-note-tc-player-files = The scripts come from the npm packages tcplayer, mpegts.js and hls.js. The published TcPlayer calls the vendor's statistics and icon hosts; rewrite those addresses in your copy if that is not wanted.
player-note-engine-files = The scripts come from the npm packages mpegts.js and hls.js.
player-note-lend-engine = TcPlayer looks for its FLV engine under this name; without one it loads its own from the vendor's host.
player-note-h5-flv = Without it TcPlayer ignores the FLV address.
player-note-muted-autoplay = Browsers only start a muted picture by themselves.
player-note-ads-contact-google = Advertisements load a script from Google, which not every audience reaches.
player-note-ad-account-is-public = Every visitor can read the account in the page. Apply for it with the vendor, for this use alone.
player-note-flv-first = FLV is only a few seconds behind; iPhones do not play it and go on below.
player-note-native-hls = Safari plays HLS by itself.
player-note-iphone-needs-hls = Without an HLS address iPhones show nothing.
player-note-qc-video-is-history = History: the vendor's player before TcPlayer; no document says what it needs to run. Use TcPlayer or a plain <video> instead.
player-note-jw-player-too = The document's section on JW Player shows this same code and none of JW Player's.
player-note-vlc-menu = Or by menu: Media, Open Network Stream (Ctrl+N), paste the address, Play.
player-note-vlc-caching = The number is VLC's buffer in milliseconds: less is sooner, more is steadier.
player-note-vlc-on-mac = On a Mac the program is /Applications/VLC.app/Contents/MacOS/VLC.
player-note-hls-is-late = This is HLS: expect to be tens of seconds behind, and up to half a minute before the first viewer sees anything.
player-note-ffplay-flags = Both flags shorten the delay; remove them if the picture stutters.
player-note-ffmpeg-lines = The first line says what the stream consists of; the second keeps a minute of it, unchanged.
player-note-ffmpeg-license = FFmpeg is under the LGPL or the GPL, depending on how it was built.
player-note-obs-input = Input:{" "}
player-note-obs-input-format = Input Format:{" "}
player-note-obs-media-source = Sources, +, Media Source; clear Local File, then fill in the fields.
player-note-obs-reconnect = Set the reconnect delay to a few seconds, so that the picture returns when the host does.
player-note-obs-server = Server:{" "}
player-note-obs-stream-key = Stream Key:{" "}
player-note-obs-stream = Choose Custom as the service.
player-note-obs-encoder = Encode H.264 and AAC, with a key frame every 1 or 2 seconds: viewers wait for one.
player-note-ffmpeg-push = clip.mp4 must hold H.264 and AAC; -re sends it at its own pace.
player-note-push-is-secret = Whoever has these can publish as this stream until they expire. Do not show them in a picture.
player-note-ffmpeg-api-modern = The vendor's example uses av_register_all, AVStream.codec and avcodec_decode_video2, which FFmpeg 5 removed: formats register themselves, a decoder is made from codecpar, and a packet may give no frame or several, which only send and receive can say.
player-note-ffmpeg-api-left-out = Still yours to do: play the sound, keep it in time with the picture, and buffer against a jittery network. The example also sizes its picture buffer for lines aligned to 1 byte and fills it with lines aligned to 8, which overflows where the width is no multiple of 8; av_image_alloc gets that right.

## Recording: requirements that cannot be met

recording-unmet-callback = No notification tells about files that are recorded through separate recording calls. Let the cloud record if you need one.
recording-unmet-formats = { $missing } cannot be made this way: separate recording calls only make MP4. Convert the MP4 afterwards, or let the cloud record.
recording-unmet-choose-streams = An automatic relay takes every camera and every shared screen. To choose, start the relay from the app.
recording-unmet-choose-moments = An automatic recording runs as long as the relay does. Cut the file afterwards, or record through separate recording calls.
recording-unmet-record-id = Only a relay that the app starts, with its recording chosen in the start options, carries a record number. Tell the files apart by stream code and time instead.
recording-unmet-two-person-room = A two-person room cannot be recorded. Use a room for several people.
recording-unmet-screen-on-phone = Only a PC shares its screen; a phone sends its camera alone. Share from a PC, or record the camera.

## Recording: what a choice costs

recording-trade-off-everything-is-relayed = Every stream of every room is relayed, also the ones nobody needs.
recording-trade-off-app-starts-and-stops = The app must start the relay after the camera is on, retry no faster than every 3 s, and stop it before leaving the room.
recording-trade-off-app-records = The app must start and stop the recording too. What becomes of the recording if the app crashes is not documented.
recording-trade-off-only-mp4 = Only MP4 files come out.
recording-trade-off-no-callback = No notification tells when a file is ready.
recording-trade-off-less-reliable = Reliability { $stars }.
recording-trade-off-costs-more = Use of resources { $stars }.

## Recording: what to look out for

recording-warning-switch-automatic-off = Switch the automatic relay off in the console: by the vendor's public sample, a record number needs that. That the app's start only fetches addresses and its stop does nothing while it is on is our inference; no document says so.
recording-warning-file-types-in-start-options = Choose the file types in the options that start the relay; without them nothing is recorded.
recording-warning-sources-disagree = The vendor's documents disagree on whether a notification comes for this way; do not rely on one.
recording-warning-callback-url = Notifications only come once a callback address is entered in the live console.

## Recording: facts

recording-fact-who-shares = A PC relays its camera and its shared screen, a phone its camera alone.
recording-fact-two-person-rooms = Two-person rooms cannot be recorded.
recording-fact-chosen-at-start = An app that starts the relay itself says in the same options whether, and into which files, it is recorded.
recording-fact-record-id-comes-back = The record number of the start options comes back in notifications: in stream_param, as cliRecoId.
recording-fact-never-mixed = Up to four streams of a room are relayed side by side; they are never mixed into one, and each needs a picture.

## Recording: why this method

recording-why-all-automatic = Let the cloud do both: switch on the automatic relay and an automatic recording.
recording-why-start-manual = Start the relay from the app and choose the recording in the start options.
recording-why-record-manual = Let the cloud start the relay, and record from the app through separate recording calls.
recording-why-all-manual = Start the relay and the recording from the app, through separate calls.
recording-why-easiest = Of the ways that meet the needs it is the least work.
recording-why-most-reliable = Of the ways that meet the needs it is the most reliable.
recording-why-cheapest = Of the ways that meet the needs it uses the least resources.
recording-why-nearest = No way meets every need; this one comes nearest.
recording-why-impossible = This cannot be recorded in any way.

## SDK calls: advice on options

sdk-option-name-means-nothing = { $option } means nothing in stream-code mode: the stream is named after room and user.
sdk-option-left-out = This SDK has no { $option }, so it is left out.
sdk-option-gone-later = Later versions of this SDK no longer let an app set { $option }; remove the line if it does not compile.
sdk-option-record-id-alone = recordId tells recordings apart, but nothing is recorded: choose recordFiles too.
sdk-option-record-id-above-int = recordId is above 2147483647, which Android shows with a minus sign. Stay below it to see one number everywhere.
sdk-option-watermark-id-alone = waterMarkId is set, but waterMark is off, so none is drawn.
sdk-option-automatic-relay-wins = If the automatic relay is on in the console, a start probably only fetches the addresses and a stop does nothing. This is our inference; no document says so.
sdk-option-one-relay-per-user = One user relays one stream at a time; more than one channel here belongs to more than one user.
sdk-option-zero-is-no-channel = 0 is no channel in channel mode: the start failed, or its answer was not kept.
sdk-option-zero-is-normal = In stream-code mode the channel number may be 0, as is documented for PCs; pass it on as it is.
sdk-option-password-in-source = The password stands in the code below; do not commit or publish it.

## SDK calls: channel IDs

channel-meaning-zero = In stream-code mode 0 is no fault: it is what PCs always get, by the document, and the addresses follow from room and user. About phones the document says nothing. In channel mode 0 probably means that no channel was made.
channel-meaning-upper-half = The channel is { $unsigned }. Android prints the same 64 bits as { $signed }, because Java has no unsigned numbers; to show it, take BigInteger.valueOf(id) and, if it is negative, add BigInteger.ZERO.flipBit(64). For stopping, pass it on unchanged.
channel-meaning-lower-half = The channel is { $unsigned } on every platform. Keep it as text in JavaScript, whose numbers lose digits beyond 53 bits.

## SDK calls: comments in the code

sdk-comment-start-when = Call this once the camera or the screen share is on.
sdk-comment-stop-when = Call this before leaving the room.
sdk-comment-keep-channel-id = The stop call needs this ID. Keep it as it is; one user relays one stream at a time.
sdk-comment-zero-is-normal = In stream-code mode it may be 0, as documented for PCs, which is no fault: the addresses follow from room and user.
sdk-comment-unsigned = The number is unsigned, Java is not: where it shows a minus sign, 2^64 is to be added.
sdk-comment-name-means-nothing = Name and description mean nothing in stream-code mode.
sdk-comment-record-id-comes-back = Comes back in notifications, in stream_param, as cliRecoId.
sdk-comment-android-spelling = The vendor's documents write recordFileType and recordId; the published SDK has these names.
sdk-comment-ios-spelling = The SDK spells it recrod.
sdk-comment-already-running = 40000415: it is running already, so there is nothing to do.
sdk-comment-already-stopped = 40000412 and 40000413: it has stopped already, so there is nothing to do.
sdk-comment-retry = Wait at least 3 s before the next start (sooner is 40000500), and 30 s after 6012.
sdk-comment-retry-only-if = Look other codes up first: a wrong room or an unpaid bill does not mend itself.
sdk-comment-property-place = The property belongs in the class extension, the methods in the implementation.
sdk-comment-not-sent = Anything but 0: the request was not even sent.
sdk-comment-same-room = The group the room was created with, and the room.
sdk-comment-url-or-text = Older SDKs hand over texts, later ones AVLiveUrl objects.
sdk-comment-utf8 = Save the file as UTF-8 and compile with /utf-8.
sdk-comment-newer-pc = Newer SDKs say GetILive(), and stopPushStream takes the kind of picture as its second argument.
sdk-comment-sdk-deletes = The SDK calls one of the two, once.
sdk-comment-numbers-are-objects = The document says strings; the vendor's own client passes numbers.

## SDK calls: what comes back

sdk-result-channel = The channel's number, unsigned; in stream-code mode 0 on PCs. The stop call needs it.
sdk-result-urls = One entry for each address.
sdk-result-task = The recording's task, when one was asked for.
sdk-result-encode = What the address delivers, by the number of the encode constant.
sdk-result-url = The play address.
sdk-result-rate = The bit rate it delivers.
