## Spans of time

span-seconds = { $n } s
span-minutes = { $n } min
span-hours = { $n } h
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## The status in a word

liveness-label-live = live
liveness-label-starting = starting
liveness-label-grace = interrupted
liveness-label-offline = offline
liveness-label-closed = shut
liveness-label-never-seen = never live
liveness-label-unknown = unknown

## The status as the audience reads it

liveness-audience-live = The stream is live.
liveness-audience-starting = The host is about to start.
liveness-audience-grace = The stream was interrupted for a moment. It may come back by itself.
liveness-audience-offline = The live stream has ended.
liveness-audience-closed = This stream is not available.
liveness-audience-never-seen = The host has not started yet.
liveness-audience-unknown = We cannot tell right now whether the host is live.

## The status as the operator reads it

liveness-operator-live = Live. Nothing to do.
liveness-operator-starting = A start is under way and not confirmed. The relay usually needs up to { $within } s; an automatic one is tried again every { $retry } s.
liveness-operator-grace = The push seems to have dropped. Keep it on the list, and check the host's network if it does not return.
liveness-operator-offline = Not live. Take it off the list; the host has to start again.
liveness-operator-closed = The name is shut, and a push would be refused. Open it again in the live console before the host starts.
liveness-operator-never-seen = Nobody ever published under this name. If the host says otherwise, compare BIZID, room, user and kind.
liveness-operator-unknown = The evidence does not say. Poll the status, or open the stream in a player.

## Reports that cannot be used

liveness-error-too-far-ahead = “{ $what }” is dated { $ahead } ahead of this clock; at most { $max } s are accepted. Correct the clock of whoever reports it.

## Evidence as the audience reads it

evidence-audience-start-asked = The host is starting
evidence-audience-started = The stream began
evidence-audience-stop-asked = The host is stopping
evidence-audience-stopped = The stream ended
evidence-audience-interrupted = The line broke
evidence-audience-shut = The stream was shut
evidence-audience-reconnected = The host connected anew
evidence-audience-recorded = A recording was made
evidence-audience-checked-on = A check found the stream
evidence-audience-checked-off = A check found no stream
evidence-audience-check-failed = A check got no answer
evidence-audience-heartbeat = The host's app showed a sign of life
evidence-audience-moving = A viewer saw the picture
evidence-audience-not-found = A viewer found no stream
evidence-audience-picture-ended = A viewer's picture ended

## Evidence as the operator reads it

evidence-operator-start-asked = App: start asked for, no answer
evidence-operator-start-confirmed = App: start confirmed
evidence-operator-stop-asked = App: stop asked for, no answer
evidence-operator-stop-confirmed = App: stop confirmed
evidence-operator-started = Notification: push started
evidence-operator-ended-by-host = Notification: ended by the host
evidence-operator-interrupted = Notification: push interrupted
evidence-operator-cut = Notification: push cut by the service
evidence-operator-banned = Notification: stream banned
evidence-operator-replaced = Notification: replaced by another push
evidence-operator-ended-unknown = Notification: push ended, no cause given
evidence-operator-recorded = Notification: recording file
evidence-operator-poll-off = Poll: off
evidence-operator-poll-on = Poll: on
evidence-operator-poll-closed = Poll: shut
evidence-operator-poll-never = Poll: never pushed (20601)
evidence-operator-poll-failed = Poll: error { $ret }
evidence-operator-poll-timed-out = Poll: no answer in time
evidence-operator-poll-unreadable = Poll: answer cannot be read
evidence-operator-heartbeat = Heartbeat of the host's app
evidence-operator-moving = Viewer: picture moves ({ $format })
evidence-operator-not-found = Viewer: 404 ({ $format })
evidence-operator-picture-ended = Viewer: picture ended ({ $format })

## The explanation: who reported what

explanation-plain = { $what }, { $age } ago.
explanation-counts = { $what }, { $age } ago; counts.
explanation-overtaken = { $what }, { $age } ago; superseded or too old.
explanation-intended = { $what }, { $age } ago; an intention, no proof.
explanation-existed = { $what }, { $age } ago; no end and no proof of now.
explanation-no-evidence = { $what }, { $age } ago; no evidence either way.

## The explanation: what would change the status

explanation-change-silence = Without further news it becomes “{ $to }” in { $wait }.
explanation-change-heard = “{ $what }” would make it “{ $to }”.

## The explanation: why heartbeats may be missing

explanation-gap-audience = The host's app last reported { $age } ago.
explanation-gap-unknown = { $missed ->
    [one] A heartbeat is overdue.
   *[other] { $missed } heartbeats are overdue.
} Ask the host to bring the app to the front.
explanation-gap-windows = { $missed ->
    [one] A heartbeat is overdue.
   *[other] { $missed } heartbeats are overdue.
} On Windows the background changes nothing, so look for a crash or a lost network.
explanation-gap-ios = { $missed ->
    [one] A heartbeat is overdue.
   *[other] { $missed } heartbeats are overdue.
} iOS may suspend an app in the background and break the push. Ask the host to come back to it.
explanation-gap-android = { $missed ->
    [one] A heartbeat is overdue.
   *[other] { $missed } heartbeats are overdue.
} What Android does to an app in the background depends on the phone's maker and on free memory. Ask the host to come back to it and to exempt it from battery saving.

## What somebody who comes now would see

forecast-plays = The picture plays.
forecast-warms-up = The picture needs a moment: it is made after the first request, about { $wait } from now.
forecast-plays-out = What is left plays for at most { $wait }, then it stops.
forecast-waits = The picture stands still until the host is back.
forecast-sees-ended = The player says that the stream has ended.
forecast-not-found = The address answers 404.
forecast-not-yet = There is no stream yet.
forecast-refused = The stream is shut; the address does not play.
forecast-unsure = Nobody can tell without trying.

## Whether the address is good

forecast-address-in-use = The present push uses the channel's addresses.
forecast-address-kept = In channel mode a new push within { $wait } keeps the addresses.
forecast-address-renewed = In channel mode a new push gets new addresses; hand them out again.
forecast-address-unsure = In channel mode, take the addresses from the answer to the start call.

## The rule that decided, as the audience reads it

rule-audience-started = The host has started.
rule-audience-seen = The picture was seen a moment ago.
rule-audience-host-present = The host's app is online.
rule-audience-dropped = The picture just went missing.
rule-audience-preparing = The host's app is getting ready.
rule-audience-shut = The stream was shut.
rule-audience-ended = The host has stopped.
rule-audience-gone = There has been no picture for some time.
rule-audience-host-away = The host's app has not reported for several minutes.
rule-audience-no-stream = No stream was found.
rule-audience-no-news = There is no recent news of the host.

## The rule that decided, as the operator reads it

rule-operator-start-announced = The cloud announced the start and has not announced an end.
rule-operator-poll-says-on = The status interface says the push is on.
rule-operator-heartbeat-fresh = The start was confirmed, and the host's app keeps sending heartbeats.
rule-operator-start-confirmed = The relay confirmed the start. Heartbeats, polls or notifications have to take over within minutes.
rule-operator-picture-seen = A viewer's picture is moving.
rule-operator-push-interrupted = The cloud reported an interrupted push for a technical cause; the host may reconnect.
rule-operator-picture-lost = A viewer lost the picture, and nobody has reported it since.
rule-operator-polls-missing = The newest poll missed the stream, but it takes three in a row to call it offline.
rule-operator-start-asked = The app asked for a start and has no answer yet.
rule-operator-heartbeat-unconfirmed = The host's app sends heartbeats, but nobody has confirmed a start. Check whether its start call failed.
rule-operator-closed = The name was shut or banned.
rule-operator-stop-confirmed = The app stopped the relay, and the relay confirmed it.
rule-operator-end-announced = The cloud announced the end of the push.
rule-operator-polls-missed = Three polls in a row missed the stream.
rule-operator-heartbeats-lost = Three heartbeats in a row did not come. The app has crashed, lost its network or been put to sleep.
rule-operator-picture-gone = A viewer lost the picture, and it has not come back for longer than a drop lasts.
rule-operator-poll-said-off = The status interface says the push is off.
rule-operator-not-found = A player asked for the stream and got 404.
rule-operator-never-pushed = The status interface answers 20601: no push under this name, ever.
rule-operator-polls-failing = It was last seen live, and polls have failed since. A failed poll proves nothing, so the list stays as it is.
rule-operator-silence = It was live once, and no source has said anything recent. Check that polls and heartbeats still run.
rule-operator-start-unconfirmed = A start was asked for and never confirmed. Start again, no sooner than 3 s after the last attempt.
rule-operator-no-evidence = Nothing usable is known about this stream yet.

## Whether the host is still there, as a live list has it

listing-presence-present = host present
listing-presence-offline = host offline

## How the start of a session is known

session-opening-notified = The start was notified.
session-opening-inferred = The start was not notified; it was worked out from how long the end says it lasted.
session-opening-unknown = The start was not notified and cannot be worked out. It may still arrive, or was lost while the receiver was down.

## How the end of a session is known

session-closing-by-sequence = The end carries the same sequence as the start.
session-closing-by-time = One side names no sequence, so the end was assigned by its time.
session-closing-end-only = Only the end was notified.
session-closing-open = No end was notified; the stream is probably live.
session-closing-lost = No end was notified, but the stream started again later, so this session is over.
