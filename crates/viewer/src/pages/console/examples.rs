//! What stands below the empty box: one example of each kind of text, a click away.

use panglu_core::text::Text;
use yew::prelude::*;

use super::state::{Action, ConsoleState};
use crate::{language::use_locale, locales};

/// What an example is called, and the text that is pasted. The room is the one of the demo and of the vendor's documents.
const EXAMPLES: [(Text, &str); 5] = [
    (locales::ExampleRoom, "8888 293710 14y2l2c"),
    (
        locales::ExampleLog,
        "D/PUSH_DBG: startPush->failed:IMSDK|40000411|user not in room",
    ),
    (locales::ExampleCode, "1001"),
    (
        locales::ExampleAddress,
        "rtmp://8888.livepush.myqcloud.com/live/8888_81265058829fd2e50c8ec2ac78d55127?bizid=8888&txTime=5C271099",
    ),
    (
        locales::ExampleNotice,
        r#"{"event_type":0,"stream_id":"8888_81265058829fd2e50c8ec2ac78d55127","errcode":1,"errmsg":"The push client actively stopped the push","event_time":1545999999}"#,
    ),
];

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) state: UseReducerHandle<ConsoleState>,
}

/// Pastes an example on a click.
#[component]
pub(crate) fn Examples(props: &Props) -> Html {
    let locale = use_locale();
    html! {
        <section class="examples" aria-label={locales::ExamplesTitle.text(locale)}>
            <p>{ locales::ExamplesTitle.text(locale) }</p>
            <ul>
                { for EXAMPLES.into_iter().map(|(name, text)| {
                    let state = props.state.dispatcher();
                    let paste = Callback::from(move |_: MouseEvent| state.dispatch(Action::Paste(text.to_owned())));
                    html! {
                        <li key={text}>
                            <button type="button" onclick={paste}>{ name.text(locale) }<code>{ text }</code></button>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
