//! Generates a C program that uses FFmpeg's libraries.
//!
//! The vendor's documents show the steps with calls that FFmpeg has removed: `av_register_all` (unnecessary since 4.0),
//! `AVStream.codec` and `avcodec_decode_video2`/`avcodec_decode_audio4` (deprecated in 3.1), all removed in 5.0. The
//! program performs the same steps with their replacements.

use alloc::string::String;

use super::{Language, PlayAddresses, Snippet, notes::Note};
use crate::literal;
use panglu_core::{Locale, texts};

/// Part of the program: C code, a comment after an indentation, or the address as a literal.
enum Part {
    Code(&'static str),
    Says(&'static str, Comment),
    Address,
}

const PROGRAM: [Part; 16] = [
    Part::Code(
        r"// cc play.c $(pkg-config --cflags --libs libavformat libavcodec libswscale libavutil)
#include <stdio.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>

",
    ),
    Part::Says("", Comment::OpenDecoder),
    Part::Code(
        r"static AVCodecContext *open_decoder(const AVStream *stream, const AVCodec *decoder)
{
    AVCodecContext *context = avcodec_alloc_context3(decoder);
    if (context == NULL)
        return NULL;
    if (avcodec_parameters_to_context(context, stream->codecpar) < 0 ||
        avcodec_open2(context, decoder, NULL) < 0)
        avcodec_free_context(&context);
    return context;
}

",
    ),
    Part::Says("", Comment::ToBgr),
    Part::Code(
        r"static int to_bgr(const AVFrame *frame, uint8_t *data[4], int lines[4])
{
    struct SwsContext *scaler = sws_getContext(frame->width, frame->height, frame->format,
                                               frame->width, frame->height, AV_PIX_FMT_BGR24,
                                               SWS_BICUBIC, NULL, NULL, NULL);
    int bytes = scaler == NULL ? -1
              : av_image_alloc(data, lines, frame->width, frame->height, AV_PIX_FMT_BGR24, 1);
    if (bytes >= 0)
        sws_scale(scaler, (const uint8_t *const *)frame->data, frame->linesize, 0, frame->height, data, lines);
    sws_freeContext(scaler);
    return bytes;
}

static void show(const AVFrame *frame)
{
    uint8_t *data[4];
    int lines[4];
",
    ),
    Part::Says("    ", Comment::Sdl),
    Part::Code(
        r#"    if (frame->format != AV_PIX_FMT_YUV420P && to_bgr(frame, data, lines) >= 0)
        av_freep(&data[0]);
    printf("video %d x %d\n", frame->width, frame->height);
}

"#,
    ),
    Part::Says("", Comment::Decode),
    Part::Code(
        r#"static void decode(AVCodecContext *context, const AVPacket *packet, AVFrame *frame)
{
    if (avcodec_send_packet(context, packet) < 0)
        return;
    while (avcodec_receive_frame(context, frame) >= 0) {
        if (context->codec_type == AVMEDIA_TYPE_VIDEO)
            show(frame);
        else
            printf("audio %d samples\n", frame->nb_samples);
        av_frame_unref(frame);
    }
}

int main(void)
{
    const char *address = "#,
    ),
    Part::Address,
    Part::Code(
        r#";
    AVFormatContext *input = NULL;
    const AVCodec *decoders[2] = {NULL, NULL};
    AVCodecContext *contexts[2] = {NULL, NULL};
    int streams[2];
    AVPacket *packet = av_packet_alloc();
    AVFrame *frame = av_frame_alloc();

    avformat_network_init();
    if (packet == NULL || frame == NULL || avformat_open_input(&input, address, NULL, NULL) < 0 ||
        avformat_find_stream_info(input, NULL) < 0) {
        fprintf(stderr, "cannot open the stream\n");
        return 1;
    }
"#,
    ),
    Part::Says("    ", Comment::Best),
    Part::Code(
        r"    for (int i = 0; i < 2; i++) {
        enum AVMediaType type = i == 0 ? AVMEDIA_TYPE_VIDEO : AVMEDIA_TYPE_AUDIO;
        streams[i] = av_find_best_stream(input, type, -1, -1, &decoders[i], 0);
        if (streams[i] >= 0)
            contexts[i] = open_decoder(input->streams[streams[i]], decoders[i]);
    }

    while (av_read_frame(input, packet) >= 0) {
        for (int i = 0; i < 2; i++)
            if (contexts[i] != NULL && packet->stream_index == streams[i])
                decode(contexts[i], packet, frame);
        av_packet_unref(packet);
    }

",
    ),
    Part::Says("    ", Comment::Drain),
    Part::Code(
        r"    for (int i = 0; i < 2; i++) {
        if (contexts[i] != NULL)
            decode(contexts[i], NULL, frame);
        avcodec_free_context(&contexts[i]);
    }
    av_frame_free(&frame);
    av_packet_free(&packet);
    avformat_close_input(&input);
    avformat_network_deinit();
",
    ),
    Part::Code("    return 0;\n}\n"),
];

pub(super) fn program(addresses: &PlayAddresses, locale: Locale) -> Option<Snippet> {
    let address = addresses.for_desktop()?;
    let mut code = String::with_capacity(4096);
    for part in &PROGRAM {
        match part {
            Part::Code(text) => code.push_str(text),
            Part::Says(indent, comment) => {
                for part in [indent, "// ", &*comment.text(locale), "\n"] {
                    code.push_str(part);
                }
            }
            Part::Address => code.push_str(&literal::c(address.as_str())),
        }
    }
    let notes = [Note::FfmpegApiModern, Note::FfmpegApiLeftOut, Note::FfmpegLicense];
    Some(Snippet {
        language: Language::C,
        place: Note::InPlayC.text(locale),
        code,
        notes: notes.iter().map(|note| note.text(locale)).collect(),
    })
}

texts! {
    enum Comment as Ffmpeg {
        OpenDecoder,
        ToBgr,
        Sdl,
        Decode,
        Best,
        Drain,
    }
}
