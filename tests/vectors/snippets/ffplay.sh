ffplay -fflags nobuffer -flags low_delay 'http://8888.liveplay.myqcloud.com/live/8888_81265058829fd2e50c8ec2ac78d55127.flv?txSecret=deb94802a14f303eb16fc2a1fd840984&txTime=5C01D608'
