ffmpeg -re -i clip.mp4 -c copy -f flv 'rtmp://8888.livepush.myqcloud.com/live/8888_test_12345_test?bizid=8888&txSecret=5011b6f20789065ebc34ad7c7dd4c94a&txTime=5C01D608'
