//! Texts as variants of an enum.

/// Declares an enum whose variants are texts of the crate's `locales/`.
///
/// The key is the enum's name and the variant's, so `Lobby::Waiting` is the text `lobby-waiting`; another name for the
/// keys follows `as`. A variant's fields are the placeholders of its text. The crate has a module `locales` that includes
/// what `panglu-locales` wrote.
///
/// ```ignore
/// texts! {
///     /// What a lobby says.
///     pub enum Lobby {
///         /// Shown to everyone.
///         Welcome,
///         /// Shown when others wait too.
///         Waiting { people: u32 },
///     }
/// }
/// assert_eq!(Lobby::Waiting { people: 3 }.text(Locale::ZhCn), "3 人等待中");
/// ```
#[macro_export]
#[allow(
    clippy::crate_in_macro_def,
    reason = "the texts are those of the crate that names them"
)]
macro_rules! texts {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($variants:tt)* }) => {
        $crate::texts! { $(#[$meta])* $vis enum $name as $name { $($variants)* } }
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident as $key:ident {
        $( $(#[$note:meta])* $variant:ident $({ $($value:ident : $kind:ty),+ $(,)? })? ),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        $vis enum $name {
            $( $(#[$note])* $variant $({
                $( #[doc = concat!("The value shown as `", stringify!($value), "`.")] $value: $kind ),+
            })? ),+
        }

        impl $name {
            /// The wording in one language.
            #[must_use]
            $vis fn text(&self, locale: $crate::Locale) -> $crate::text::Cow<'static, str> {
                $crate::text::paste! {
                    match self {
                        $( Self::$variant $({ $($value),+ })? =>
                            crate::locales::[<$key $variant>] $({ $($value),+ })? .text(locale) ),+
                    }
                }
            }
        }
    };
}
