//! The drawings on the buttons, 24 units wide and high.

pub(crate) const PLAY: &str = "M8 5v14l11-7z";
pub(crate) const PAUSE: &str = "M7 5h4v14H7zm6 0h4v14h-4z";
pub(crate) const SOUND: &str = "M4 9v6h4l5 4V5L8 9zm12-.6v2a2 2 0 0 1 0 3.2v2a4 4 0 0 0 0-7.2zm0-4.1v2.1a6 6 0 0 1 0 11.2v2.1a8 8 0 0 0 0-15.4z";
pub(crate) const MUTED: &str = "M4 9v6h4l5 4V5L8 9zm11.4.9 2.1 2.1-2.1 2.1 1.4 1.4 2.1-2.1 2.1 2.1 1.4-1.4-2.1-2.1 2.1-2.1-1.4-1.4-2.1 2.1-2.1-2.1z";
pub(crate) const SETTINGS: &str = "M4 6h9v2H4zm13 0h3v2h-3zm-3-1.5h2v5h-2zM4 11h3v2H4zm7 0h9v2h-9zm-3-1.5h2v5H8zM4 16h9v2H4zm13 0h3v2h-3zm-3-1.5h2v5h-2z";
pub(crate) const FLOAT: &str = "M3 5h18v14H3zm2 2v10h14V7zm7 4.5h6V16h-6z";
pub(crate) const EXPAND: &str = "M4 4h6v2H6v4H4zm10 0h6v6h-2V6h-4zM4 14h2v4h4v2H4zm14 0h2v6h-6v-2h4z";
pub(crate) const SHRINK: &str = "M8 4h2v6H4V8h4zm6 0h2v4h4v2h-6zM4 14h6v6H8v-4H4zm10 0h6v2h-4v4h-2z";
