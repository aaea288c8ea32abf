## Console: the box for anything

ask-box = Paste anything
ask-placeholder = A room and its host, an address, a log line, an error code, a notification, a stream code…
ask-guess = This is a guess: the text alone does not say what it is. Paste more of it, such as the whole line, to be sure.

## Console: the finding

finding-title = Finding
finding-next = Next: { $act }
finding-next-who = Next: { $who }. { $act }
finding-copy = Copy finding
finding-share = Share link
finding-undo = Undo
finding-not-shared = There is no link to this: it may hold a key, or is too long for one. Copy the finding instead.
finding-add-user = Add the user, or choose below what the number is.
finding-open-room = Open a room from the list.
finding-open-notice = Open a notification to check it.
finding-owner = Paste a roster below to find whose stream it is, or play it.
finding-callback = Hand it to the developer of the backend: it belongs to the newer service.
finding-secret = Do not pass it on. If others have seen it, renew it in the cloud console.
finding-paste-more = Paste more of it, such as the whole line or the address.
finding-likeliest = { $verdict } (the likeliest of { $count } meanings)
finding-where-code = Find out which product gave the code: paste the whole log line.
finding-push-only = Give it to the host only: whoever has it can publish.
finding-play-it = Play it below to see whether it works.

## Console: the examples below the empty box

examples-title = For example:
example-room = A room and its host
example-log = A line of a log
example-code = An error code
example-address = A push address
example-notice = A notification

## Console: the accounts

account-label = Account
account-site = This site
account-site-domain = The settings of this site: { $domain }
account-site-vendor = The settings of this site: the vendor's default domain
account-other = This room is of account { $bizid }, and “{ $name }” is account { $own }. It is shown with the settings of this site.
account-switch = Switch to “{ $name }”
account-use = Use
account-edit = Edit
account-export = Save as file
account-remove = Remove
account-add-title = Add an account
account-edit-title = Edit the account
account-optional = Everything below may stay empty; then the vendor's defaults count. Keys have no place here: type them where they are needed.
account-https = Play over https
account-usual = 24 h, as usual
account-faults = { $count ->
    [0] There are too many accounts. Remove one first.
    [one] One field must be mended, see above.
   *[other] { $count } fields must be mended, see above.
}
account-keep = Save
account-cancel = Cancel
account-no-watch = There is no link for the audience: the audience's page knows the settings of this site only, and this account's addresses or names are others.
accounts-open = Accounts…
accounts-title = Accounts
accounts-close = Close
accounts-note = Kept on this device only, and never with keys. Switching forgets the keys that were typed.
accounts-add = Add an account…
accounts-import = Import from a file…
accounts-export = Save all as a file
accounts-copy = Copy all
accounts-import-title = Import accounts
accounts-file = Choose a file…
accounts-text = Or drop the file on this window, or paste its text:
accounts-take = { $count ->
    [0] Nothing to import
    [one] Import { $count } account
   *[other] Import { $count } accounts
}
accounts-will-add = Adds “{ $name }”
accounts-will-replace = Replaces “{ $name }”
accounts-same = “{ $name }” is here already
accounts-refused = No. { $place } “{ $name }” cannot be imported
accounts-saved = “{ $name }” is saved.
accounts-removed = “{ $name }” is removed.
accounts-imported = { $count ->
    [one] { $count } account was imported.
   *[other] { $count } accounts were imported.
}
accounts-undone = The last change is undone.
accounts-undo = Undo
accounts-not-kept = This browser keeps nothing for this page: its storage is blocked or full. The accounts last until the page is closed. Save them as a file, or allow storage for this site.
accounts-damaged = The accounts on this device cannot be read. { $reason } They stay as they are until you change something here; then they are replaced.
accounts-partly = { $count ->
    [one] One account on this device cannot be read, and goes with the next change.
   *[other] { $count } accounts on this device cannot be read, and go with the next change.
}

## Console: the keys

held-title = This page holds a key in its memory, and nowhere else. It is forgotten after 15 minutes without you.
held-forget = Forget keys

## Console: what was looked at before

recent-title = Recent ({ $count })
recent-favourite = Keep { $name }
recent-forget = Forget all
recent-note = Kept on this device only, without keys and signatures.

## Console: the card of a text that nothing recognised

unknown-title = Not recognised
unknown-seen = IDs in the text:

## Console: a list of rooms

roster-title = Rooms
roster-file = Open a list of rooms…
roster-file-hint = CSV or TSV, up to 100,000 rows and more. Or drop the file anywhere, or paste the rows above. Nothing is uploaded.
roster-back = Back to the list
roster-opening = Opening the list…
roster-reading = { $rows ->
    [one] Reading { $rows } row…
   *[other] Reading { $rows } rows…
}
roster-rooms = { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
}
roster-search = Find a room, a user or a stream code
roster-search-hint = Several words must all be in a row. A whole stream code is looked up in all rows, as camera and as screen share.
roster-matching = { $count ->
    [0] No room matches.
    [one] { $count } room matches.
   *[other] { $count } rooms match.
}
roster-owner = The code is room { $room }, user { $user }, { $kind } (line { $line }).
roster-table = Table of rooms
roster-line = Line
roster-open = Open room { $room }
roster-refused = { $count ->
    [one] { $count } row names no room
   *[other] { $count } rows name no room
}
roster-reason = Reason
roster-wall = Wall
roster-choose = Room { $room } on the wall
roster-health = Stream
roster-live = Live
roster-not-there = Not there
roster-refused-by = Refused
roster-server-error = Server fault
roster-unreadable = Not readable
roster-no-answer = No answer
roster-wall-of-first = Wall of the first rooms
roster-wall-of-chosen = { $chosen ->
    [one] Wall of { $chosen } chosen room
   *[other] Wall of { $chosen } chosen rooms
}
roster-csv = Save as CSV
roster-csv-hint = All rows that match. What a spreadsheet would run as a formula gets an apostrophe before it.
roster-print = Print
roster-printed = On paper: rows { $from } to { $to } of { $count }. The CSV file has all of them.
wall-title = Wall
wall-size = Pictures
wall-close = Close
wall-hint = Keys 1 to 9 or a click on “Sound” choose the one picture with sound. Escape closes the wall.
wall-sound = Sound
wall-no-address = This row has no address: it needs a BIZID and a user.
roster-previous = Previous
roster-next = Next
roster-shown = { $from } to { $to } of { $count }

## Console: the card of a bare number

number-title = Number { $number }
number-either = It may be a room or an error code; the number alone does not say which.
number-as-room = As a room
number-room = Possible. Rooms are numbered from 1 to 4294967294.
number-as-code = As an error code
number-no-code = It is in none of the tables.
number-use-room = Use it as the room
number-use-code = Look at similar codes

## Console: the address card

inspect-title = Address
inspect-direction = Purpose
inspect-publishes = Publishes a stream
inspect-plays = Plays a stream
inspect-either = Publishes or plays; the address does not say
inspect-format = Format
inspect-naming = Naming rule
inspect-host = Domain
inspect-app = App name
inspect-advice = Notes
inspect-suggestion = Suggested address
inspect-push-key = Push key (optional)
inspect-play-key = Play key (optional)
inspect-play-validity = Validity of play addresses, in seconds (optional)
inspect-play-validity-hint = How long the play domain lets an address live on after its txTime, as set in the live console. Push addresses end at txTime.
inspect-validity-digits = Enter whole seconds, in digits alone.
inspect-time-passed = txTime passed { $time }. Whether new viewers are still let in depends on the play domain's validity: enter it below.
inspect-time-passed-either = txTime passed { $time }. If this address publishes, it is refused since then; if it plays, it is refused only after the play domain's validity as well.
inspect-signed-again = Signed again, it is accepted whatever the validity is.

## Console: the stream card

stream-title = Stream
stream-candidates = Names this room may have
stream-roster = Rooms and hosts to search
stream-roster-hint = One room and host a line, as copied from a spreadsheet. The code is a digest, so its owner is found by trying them all.
stream-not-found = { $tried ->
    [0] No room and host could be read from the list.
    [one] The one room and host in the list gives another code.
   *[other] None of the { $tried } rooms and hosts gives this code.
}
stream-not-digest = This name was chosen by somebody, not computed, so it does not lead back to a room.

## Console: the error card

code-title = Error code
code-heading = Code { $code }
code-nearest = a similar number, not this one
code-family = the range it lies in
code-cause = Cause
code-act = What to do
code-who = Who must act
code-retry = Retry
code-retry-never = Retrying will not help until this is fixed
code-retry-now = At once
code-retry-after = { $seconds ->
    [one] After { $seconds } second
   *[other] After { $seconds } seconds
}
code-contact = If it keeps failing, contact the vendor's support and give: { $fields }
code-audience = What the audience may be told
code-reference = Source
code-benign = harmless
code-start-failed = Starting the relay failed
code-stop-failed = Stopping the relay failed
code-copy-link = Copy link
catalogue-title = Search all errors by a word
catalogue-query = Number, name or word
catalogue-hint = Every word must occur in the number, the name, the title or the cause, in either language.
catalogue-count = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
catalogue-more = { $count } errors; the first { $shown } are shown. Another word makes them fewer.

## Console: the notification card

notice-title = Notification
notice-suggestion = Suggested body
notice-unchecked = Enter the notification key to check the signature.
notice-key = Notification key
notice-event = Event
notice-started = The stream started
notice-ended = The stream ended
notice-recorded = A file was recorded
notice-screenshot = A screenshot was taken
notice-push-errors = Errors while pushing
notice-recording-errors = Errors while recording
notice-error-count = { $error }, { $count ->
    [one] once
   *[other] { $count } times
}
notice-other = Type { $number }, unknown
notice-stream = Stream
notice-time = Time
notice-sequence = Push sequence
notice-record-id = Record ID (cliRecoId)
notice-reason = Reason
notice-publisher = Publisher's address
notice-content-start = Content begins
notice-file = File

## Console: the card of other players

snippets-title = Watch elsewhere

## Console: the recording card

recording-title = Recording
recording-platform = Host's device
recording-priority = What counts most
recording-ease = Ease
recording-reliability = Reliability
recording-cost = Resources
recording-callback = A notification for each file
recording-all-formats = FLV, HLS and MP4
recording-choose-streams = Only some streams
recording-choose-moments = Only parts of a stream
recording-record-id = An id of our own on each file
recording-two-person = A two-person room
recording-table = All four ways
recording-start = Relay
recording-record = Recording
recording-notified = Notification
recording-files = Files
recording-automatic = automatic
recording-manual = manual

## Console: the SDK card

calls-title = Manual relay
calls-action = Call
calls-start = Start
calls-stop = Stop
calls-generation = SDK
calls-stream-code = Stream codes, 2018
calls-stream-code-early = Stream codes, first edition
calls-channel = Channel mode
calls-streamer = SDK 1.4
calls-encode = Addresses in the answer
calls-record-files = Files to record
calls-record = Record the channel
calls-watermark = Watermark
calls-watermark-id = Watermark ID
calls-watermark-id-hint = The ID of the watermark; may stay empty.
calls-record-id = Record ID
calls-record-id-hint = Recordings are recognised by it: it comes back in notifications as cliRecoId. May stay empty.
calls-group = Group ID (relationId)
calls-group-hint = The group with which the room was opened. It is not the room number.
calls-channel-name = Channel name
calls-channel-name-hint = iOS requires it in channel mode.
calls-channel-ids = Channel IDs to stop
calls-channel-ids-hint = Empty: the ID that the start returned. Put spaces or commas between several.
calls-whole-number = Enter a whole number from 0 to { $max }, in digits alone.
calls-none = not set
calls-rate = Additional bit rate
calls-rate-original = as published
calls-type = Business type
calls-type-normal = App
calls-type-iot = IoT camera
calls-type-coast = Coastal camera
calls-description = Channel description
calls-description-hint = May stay empty.
calls-password = Viewers' password
calls-password-hint = It becomes part of the code below. May stay empty.
calls-place = In the host's app
calls-answer = What comes back

## A page that does not start; www/watch/boot.js says these in all languages at once

boot-missing = A file of this page could not be loaded. Check your network, then try again.
boot-altered = A file of this page is not the one that belongs to it: it was changed on its way, or this site is being updated. Try again in a moment; if it stays so, tell its operator.
boot-broken = This page arrived damaged, or this browser cannot run it. Try again, or use a recent Chrome, Edge, Firefox or Safari.
boot-slow = This page is taking very long to load. It goes on loading; if nothing changes, try again.
boot-old = This browser is too old for this page. Use a recent Chrome, Edge, Firefox or Safari.
boot-forbidden = The security policy of this site stops the page. Its operator must let the page run its own scripts and WebAssembly.
boot-crashed = This page has stopped because of a mistake in its code. Try again; if it happens again, send this report to its makers. It holds nothing that you typed or pasted.
boot-part = A part of this page has stopped because of a mistake in its code; the rest goes on. Try again; if it happens again, send this report to its makers. It holds nothing that you typed.
boot-copy = Copy the report
boot-again = Try again

## Console: what the backend tells about a room

check-notifications = Recent reports
status-since = { $status } · since { $when }

## The desk: what the backend knows, for operators

desk-title = Live board and deliveries
desk-page-title = Panglu · Live board
desk-places = Pages
desk-console = Console
desk-no-backend = This site names no backend (profile.json, “backend”), so there is no live board and no log.
board-title = Live board
board-filter = Filter
board-filter-hint = A part of a title, a host or a stream code, or a room number
board-shown = Show
board-listed = On the list
board-all = All
board-offline = Offline
board-count = { $count ->
    [0] No row.
    [one] One row.
   *[other] { $count } rows.
}
board-before = Previous page
board-next = Next page
board-since = Since { $when }
board-why = On whose word, and what would change it
log-title = Deliveries
log-token = Operator's token
log-token-hint = Made by “panglu-server token”. It stays in this tab's memory and is never part of a link.
log-effect = Effect
log-verdict = Verdict
log-any = Any
log-effect-event = New event
log-effect-duplicate = Known already
log-effect-refused = Refused (dead letter)
log-open = Open the log
log-again = Look again
log-count = { $count ->
    [0] No delivery. Nothing was sent, or nothing matches.
    [one] One delivery, newest first.
   *[other] { $count } deliveries, newest first.
}
log-older = Older ones
log-received = { $source } from { $from }, { $when }
log-change = Changed the list: { $change }
log-replay-of = Delivered once more from #{ $id }.
log-body = Body as it came
log-replay = Deliver once more
log-replayed = Delivered as #{ $id }: { $effect }.
trouble-away = The backend does not answer. What needs none works as before; try again in a moment.
trouble-token = This token is not an operator's. Check it, or make one with “panglu-server token”.
trouble-too-many = Too much was asked. Wait a minute, then try again.
trouble-refused = The backend cannot answer at the moment. Try again in a moment.

## Home page of the audience: who is live

home-page-title = Live now
home-title = Live now
home-badge = Live
home-room = Room { $room }
home-host = Host: { $user }
home-started = Started { $ago }
home-viewers = { $count } watching
home-count = { $count ->
    [0] Nobody is live.
    [one] One room is live.
   *[other] { $count } rooms are live.
}
home-polling = { $count ->
    [0] Nobody is live. Looked up every ten seconds.
    [one] One room is live. Looked up every ten seconds.
   *[other] { $count } rooms are live. Looked up every ten seconds.
}
home-empty = Nobody is live at the moment
home-empty-hint = Keep this page open: a room appears here as soon as its host starts.
home-away = The connection to this site is interrupted. This is the list as it was; it goes on by itself.
home-away-empty = The list cannot be reached at the moment. It is tried again by itself.
home-no-backend = This site has no list of who is live. Open the link to a room that you were given.
home-for-operators = For operators

## Pages: a new version

version-ready = A new version of this page is ready. Using it opens the page anew and forgets the keys that it holds.
version-ready-to-watch = A new version of this page is ready.
version-others-open = Other tabs still show the old version. Close them, then try again.
version-use = Use the new version

## Pages: what they all say

page-opening = Opening…
page-part-missing = This part of the page could not be loaded. Check your network, then try again; if the site has just been updated, reload the page.
page-product-name = Panglu
page-tagline = Watch and check relayed live rooms
page-rail = Lists and history
page-skip = Skip links
page-skip-to-answer = Skip to the answer
page-skip-to-tabs = Skip to the tabs of the room
page-console-title = Panglu · Console
page-watch-title = Live · Room { $room }
page-language = Language
page-room = Room
page-biz-id = BIZID
page-biz-id-hint = The number at the top of the live console
page-room-id = Room number
page-user-id = Host's user name
page-kind = Picture
page-camera = Camera
page-screen = Shared screen
page-play-key = Play key (optional)
page-play-key-hint = Only if the play domain checks signatures. It stays in this tab's memory and is never part of a link.
page-keys-stay = Keys stay in this tab's memory and are never part of a link.
page-watch-needs-backend = The audience's link holds no key, so it cannot play from a domain that checks signatures. Hand out signed addresses from your backend instead.
page-given = The backend gave out these addresses and renews them here. A copied one lets new viewers join for some minutes.
page-signed-until = Signed; new viewers can join until { $time } at least
page-addresses = Addresses
page-addresses-empty = Enter the BIZID, the room and the host. The stream code and its addresses appear here at once.
page-stream-code = Stream code
page-watch-link = Link for the audience
page-open-watch = Open the watch page
page-copy = Copy
page-copied = Copied
page-copy-by-hand = Select and copy by hand
page-preview = Preview
page-preview-empty = The picture appears here.
page-preview-stranger = { $host } is neither a domain of Tencent Cloud nor the play domain of this site. It is contacted only if you want to.
page-preview-contact = Contact { $host } and play
page-delivery = Format
page-engine = Player
page-engine-plain = Plain video
page-try-now = Try again now
page-bad-link = This link is incomplete or was changed on its way, so there is nothing to play yet.
page-link-repeated = { $name } stands in the link more than once, with different values. Keep the right one.
page-bad-link-act = Please ask whoever sent it for the whole link.
page-check-room = Check this room in the console
page-framed = The console is not shown within another page, because keys are typed into it.
page-framed-open = Open it in a tab of its own
page-not-found = There is no page at this address.
page-to-console = Go to the console

## Console: the workspace of a room

room-edit = Edit room
room-tabs = About this room
room-tab-diagnose = Diagnose
room-tab-addresses = Addresses
room-tab-events = Events
room-tab-integrate = Integrate
room-tab-record = Record
status-title = Status
status-room = Room { $room } · { $user }
status-link = Link to this page
status-copy-link = Copy watch link
status-qr = QR code
status-picture = Picture · { $state }
status-behind = { $seconds } s behind
guide-title = What the documents say

## Console: the state of the picture in a word

watched-idle = idle
watched-connecting = connecting
watched-playing = playing
watched-paused = paused
watched-tap-needed = needs a tap
watched-recovering = recovering
watched-waiting = waiting for the host
watched-failed = failed

## Console: the tab Diagnose

diagnose-title = The picture right now
diagnose-report = Report for whoever looks for the fault
diagnose-copy = Copy report
diagnose-how = Played as
diagnose-first-frame = First frame after
diagnose-size = Size
diagnose-fps = Frames per second
diagnose-bitrate = Bit rate
diagnose-lag = Behind live
diagnose-buffered = Buffered
diagnose-stalls = Stalls
diagnose-dropped = Dropped frames
diagnose-seconds = { $seconds } s
diagnose-checks = Diagnosis
diagnose-again = Check again
diagnose-stop = Stop
diagnose-same = For { $who }, as said above.
diagnose-copy-all = Copy diagnosis
diagnose-all = Finding, checks and the player’s report
diagnose-of = { $room } · BIZID { $biz } · { $when }
status-inferred = inferred

## Console: the tab Addresses

qr-title = As a QR code
qr-of = Address
qr-label = QR code: { $what }
qr-too-long = This address is too long for a QR code.
countdown-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
countdown-until = left; it ends on { $date }
countdown-over = It ended on { $date }. Sign again.
push-title = Push address
push-whole = Whole address
push-server = OBS: Server
push-stream-key = OBS: Stream key
push-key = Push key (optional)
push-domain = Push domain (optional)
push-validity = Valid for
push-hours = { $hours } h
push-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
push-sign-again = Sign again
push-secret = Whoever has this address can publish as this host until it ends. Give it to nobody else.
push-unsigned = Not signed. It works only where the push domain does not check signatures; enter the push key to sign it.
push-no-code = This name has no BIZID, so no push address follows from it: the app pushes through its SDK.
names-hint = If nobody publishes under the documented name, try the next one. Its addresses then stand above.
names-use = Show addresses
names-own = A code of your own
names-own-hint = A code that your account chose: the BIZID, an underscore, and a name that is unique in the account.
names-app = SDKAppID
names-app-hint = Applications made since January 2020 name their streams by it.

## Console: the tab Events

events-title = Notifications
events-paste = Paste notifications
events-paste-hint = One or more bodies, also out of a log. They stay in this tab's memory.
events-key-hint = The API authentication key that the account's notifications are signed with. It stays in this tab's memory and is never part of a link.
simulator-title = Simulate
simulator-hint = Notifications of one publish of this room, signed with the key above, to try a backend with.
simulator-needs-key = Enter a notification key above: the real one to try your backend as it is, or one that you set there for a test.
simulator-good = All is well
simulator-expired = Too late
simulator-doubled = Each twice
simulator-reordered = Out of order
simulator-mis-keyed = Another key
simulator-tampered-body = Body changed
simulator-tampered-time = Time changed
simulator-retried = Never confirmed
simulator-again = Another publish
simulator-clear = Remove
received-title = Received
received-unreadable = Cannot be read
received-unchecked = not checked
received-valid = valid
received-expired = expired
received-too-far-ahead = too far ahead
received-wrong-key = another key
received-wrong-formula = wrongly signed
received-unsigned = not signed
received-backend = Your backend
received-backend-hint = For the commands below. This page sends nothing to it.
received-terminal = In a terminal: sends this notification to your backend
sessions-title = Sessions
sessions-none = No event of a session is among them.
sessions-left-out = { $count ->
    [one] 1 notification is left out, because its signature does not hold.
   *[other] { $count } notifications are left out, because their signatures do not hold.
}
sessions-loose = { $count ->
    [one] 1 file belongs to no known session; its session may still arrive.
   *[other] { $count } files belong to no known session; their session may still arrive.
}
sessions-started = Started
sessions-ended = Ended
sessions-files = Files
live-title = Who is live
live-rule = Rule
live-list = Live list
live-listed = shows this room
live-not-listed = does not show this room
live-since = Since
live-heartbeats = Heartbeats
live-address = Addresses in channel mode
live-reports = What was reported
live-changes = What would change it
live-try = Try another report
live-try-hint = Each is added as if it had just arrived.
live-clear = Remove these
reply-title = What your backend answers
reply-status = Status { $status }, { $kind }, and this body. Answer a repeated notification in the same way.
reply-document = Document
reply-every = Again after
reply-retries = At most
reply-relay = relay
reply-live = live events
reply-screenshots = screenshots

## Console: the tab Integrate

page-options-title = Size and cover
page-options-with-ads = Size, cover and advertisements
page-options-width = Width, in pixels
page-options-height = Height, in pixels
page-options-cover = Cover
page-options-ad-tag = Advertisement (VAST, VMAP or VPAID)
page-options-ad-user = Advertising account
page-options-ad-app = App of the account
page-options-ad-license = Licence
page-options-ad-all = Advertisements need all four values.
channel-title = Channel IDs
channel-id = Channel ID
channel-hint = As an SDK or a log prints it. Android prints large ones as negative numbers.
channel-unsigned = Unsigned
channel-signed = Signed, as in Java
