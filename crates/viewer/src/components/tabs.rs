//! Tabs as the ARIA Authoring Practices describe them: one tab stop, arrow keys move, and the panel follows at once.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ListProps {
    /// What the tabs are about, for screen readers.
    pub(crate) label: AttrValue,
    /// The value and label of each tab.
    pub(crate) tabs: Vec<(&'static str, AttrValue)>,
    pub(crate) selected: &'static str,
    pub(crate) on_select: Callback<&'static str>,
}

/// The row of tabs. Each has a [`TabPanel`] with the same value.
#[component]
pub(crate) fn TabList(props: &ListProps) -> Html {
    let values: Vec<&'static str> = props.tabs.iter().map(|(value, _)| *value).collect();
    let selected = props.selected;
    let on_key = props.on_select.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        let Some(next) = moved_to(&values, selected, &event.key()) else {
            return;
        };
        event.prevent_default();
        on_key.emit(next);
        let tab = document().get_element_by_id(&format!("tab-{next}"));
        if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<HtmlElement>().ok()) {
            // The tab is in the page; if it cannot be focused, the focus stays where it is.
            let _focused = tab.focus();
        }
    });
    html! {
        <div class="tablist" role="tablist" aria-label={props.label.clone()} {onkeydown}>
            { for props.tabs.iter().map(|(value, label)| {
                let value = *value;
                let is_selected = value == selected;
                html! {
                    <button
                        key={value} type="button" role="tab" id={format!("tab-{value}")} data-tab={value}
                        aria-selected={is_selected.to_string()} aria-controls={format!("panel-{value}")}
                        tabindex={if is_selected { "0" } else { "-1" }}
                        onclick={props.on_select.reform(move |_: MouseEvent| value)}
                    >{ label }</button>
                }
            }) }
        </div>
    }
}

/// The tab that a key moves to. The ends are joined.
fn moved_to(values: &[&'static str], selected: &str, key: &str) -> Option<&'static str> {
    let count = values.len();
    let index = values.iter().position(|value| *value == selected)?;
    let next = match key {
        "ArrowRight" => (index + 1) % count,
        "ArrowLeft" => (index + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    values.get(next).copied()
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PanelProps {
    pub(crate) value: &'static str,
    pub(crate) selected: &'static str,
    pub(crate) children: Html,
}

/// What a tab shows. A panel that is not selected is hidden and not removed, so that what was typed in it stays.
#[component]
pub(crate) fn TabPanel(props: &PanelProps) -> Html {
    html! {
        <div
            class="tabpanel" role="tabpanel" id={format!("panel-{}", props.value)} tabindex="0"
            aria-labelledby={format!("tab-{}", props.value)} hidden={props.value != props.selected}
        >
            { props.children.clone() }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_move_along_the_row_and_around_its_ends() {
        let values = ["a", "b", "c"];
        let moves = [
            ("a", "ArrowRight", Some("b")),
            ("c", "ArrowRight", Some("a")),
            ("a", "ArrowLeft", Some("c")),
            ("b", "Home", Some("a")),
            ("b", "End", Some("c")),
            ("b", "Enter", None),
            ("d", "End", None),
        ];
        for (from, key, to) in moves {
            assert_eq!(moved_to(&values, from, key), to, "{from} {key}");
        }
    }
}
