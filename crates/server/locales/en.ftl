## Mistakes in the configuration

config-mistake = { $field }: { $cause } { $act }
config-mistake-at = { $field } ({ $origin }): { $cause } { $act }

config-cause-unknown = There is no such setting.
config-cause-missing = It has no value.
config-cause-not-in-range = It must be a whole number from { $min } to { $max }.
config-cause-not-one-of = It must be one of: { $allowed }.
config-cause-not-like = It does not have the form of { $example }.
config-cause-not-a-text = It must be one value, and lists hold values only.
config-cause-secret-in-the-open = A secret does not belong into this file or a flag, where others see it.
config-cause-unreadable-file = The file cannot be read: { $why }.
config-cause-not-toml = The file is not TOML, line { $line }: { $why }.

config-act-unknown = Remove it; `panglu-server init` writes all settings there are.
config-act-similar = Perhaps { $name } is meant.
config-act-missing = Set it in the file, the environment or a flag.
config-act-correct = Correct it.
config-act-secret-in-the-open = Set the variable { $variable }, or put it into a file of its own and set { $key } to its path.
config-act-unreadable-file = Check the path and who may read it.
config-act-not-toml = Correct the line.

## Problems that the interfaces answer

problem-parameter = { $name } must be one of: { $allowed }.
problem-too-long = { $name } may have at most { $most } characters.
problem-query = The address or its query cannot be read.
problem-body = The body is not the JSON that is expected here.
problem-too-large = The body is too long.
problem-token = A valid token is needed, and there is none, or a wrong or expired one.
problem-foreign = This token is for another host or room.
problem-link = A valid link is needed to watch.
problem-link-expired = This link has expired.
problem-refused = The request was not accepted.
problem-not-found = There is nothing at this address.
problem-method = This address does not answer this method.
problem-too-many = Too many requests; wait { $wait } s.
problem-full = As many listen as the server allows.
problem-unavailable = The server cannot store or read anything at the moment.

problem-act-correct = Correct the value and try again.
problem-act-body = Send one JSON object with the fields that /api/openapi.json describes, as application/json.
problem-act-too-large = Send less.
problem-act-token = Send the header “Authorization: Bearer” with the token.
problem-act-foreign = Use the token of this host.
problem-act-link = Ask for a new link.
problem-act-refused = The server's log says why.
problem-act-not-found = See /api/openapi.json for everything that can be asked.
problem-act-wait = Try again after the time in the header Retry-After.
