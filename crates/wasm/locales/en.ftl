## What an argument must be: the end of “{ $field } must be …”

wanted-text = a string
wanted-id = a number or a string of digits
wanted-whole-number = a whole number
wanted-seconds = a number of seconds
wanted-whole-unix-seconds = a whole number of Unix seconds
wanted-unix-seconds = a number of Unix seconds
wanted-flag = true or false
wanted-object = an object
wanted-array = an array
wanted-iterable = an iterable or an async iterable
wanted-body = a string or a Uint8Array that is in use
wanted-wasm = a compiled module, its bytes, a response, or an address
wanted-no-signature = left out, because playSite makes unsigned addresses: playUrls and playUrlsBatch sign

## What an argument is instead: the end of “…, but is …”

found-object = an object
# $type is JavaScript's own name of the type, such as boolean.
found-type = of type { $type }

## Errors of the npm package

wrong-type = { $field } must be { $wanted }, but is { $found }.
# Reading a property ran the caller's code, and that threw.
unreadable = { $field } cannot be read: reading it threw what is given as the cause.
lone-surrogate = { $field } holds half a character (a lone surrogate), as is left when a text is cut in the middle of one.
internal = panglu could not finish this call. Further calls are not affected; if it happens again, please report the input.
no-wasm-yet = There is no wasm yet. Await init(…) before the first call.
cannot-run = The wasm of panglu cannot run here: a policy forbids WebAssembly, or it is missing. The cause says more.
cannot-load = The wasm of panglu could not be loaded. Serve the package's own file of the same version; the cause says more.
# $place is the room in a list, such as rooms[17].
of-room = { $place }: { $message }
