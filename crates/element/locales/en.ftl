## The controls

player-name = Live video
player-play = Play
player-pause = Pause
player-try-now = Try again now
player-mute = Mute
player-unmute = Sound on
player-tap-for-sound = Tap for sound
player-volume = Volume
player-live = Live
player-go-live = Go to live
player-settings = Settings
player-format = Format
player-line = Player
player-line-plain = Plain video
player-picture-in-picture = Picture in picture
player-leave-picture-in-picture = Leave picture in picture
player-fullscreen = Full screen
player-leave-fullscreen = Leave full screen
player-statistics = Statistics
player-share = Share
player-copy-link = Copy link
player-link-code = The link as a QR code
player-copy-report = Copy report
player-copied = Copied
player-copy-refused = The browser did not allow copying
player-shortcuts = Keyboard shortcuts
player-close = Close

## Keys

player-key-space = Space
player-louder-and-quieter = Louder and quieter

## Statistics

player-resolution = Resolution
player-rate = Frames per second
player-bitrate = Received
player-dropped = Dropped frames
player-lag = Behind live
player-buffered = In the buffer
player-speed = Speed
player-stalls = Stalls
player-loads = Times loaded
player-first-frame = First frame after
player-pixels = { $width } × { $height }
player-kilobits = { $kilobits } kbit/s
player-seconds = { $seconds } s
player-milliseconds = { $milliseconds } ms
player-times = ×{ $times }

## Without WebAssembly

# Shown by js/element.ts where the wasm does not arrive.
player-cannot-start = The player could not be loaded. Please check your network, or try a recent Chrome, Edge, Firefox or Safari. We keep trying.
