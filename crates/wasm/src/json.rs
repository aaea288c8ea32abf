//! Answers as JSON text. A library that can write anything is several times larger than what is written here, and every
//! byte of it is downloaded; a property test holds this one to `serde_json`.

#[cfg(test)]
mod tests;

use alloc::{borrow::Cow, string::String, vec::Vec};

/// A value that can be written.
pub(crate) trait Json {
    fn write(&self, out: &mut Vec<u8>);

    /// Whether a field with this value is left out altogether.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// An object that is being written.
pub(crate) struct Object<'a> {
    out: &'a mut Vec<u8>,
    separator: u8,
}

impl<'a> Object<'a> {
    pub(crate) fn begin(out: &'a mut Vec<u8>) -> Self {
        Self { out, separator: b'{' }
    }

    /// Adds a field, whose name needs no escaping.
    #[inline(never)]
    pub(crate) fn field(&mut self, name: &'static str, value: &dyn Json) {
        if value.is_left_out() {
            return;
        }
        self.out.push(self.separator);
        self.separator = b',';
        name.write(self.out);
        self.out.push(b':');
        value.write(self.out);
    }

    /// Every object has a field.
    pub(crate) fn end(self) {
        self.out.push(b'}');
    }
}

impl Json for str {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'"');
        for &byte in self.as_bytes() {
            match byte {
                b'"' | b'\\' => out.extend([b'\\', byte]),
                0..0x20 => {
                    const DIGITS: &[u8; 16] = b"0123456789abcdef";
                    out.extend(*b"\\u00");
                    out.extend([byte >> 4, byte & 15].map(|half| DIGITS[usize::from(half)]));
                }
                _ => out.push(byte),
            }
        }
        out.push(b'"');
    }
}

/// Types that are written as the text they hold.
macro_rules! texts {
    ($($kind:ty),+) => {
        $(impl Json for $kind {
            fn write(&self, out: &mut Vec<u8>) {
                let text: &str = self;
                text.write(out);
            }
        })+
    };
}
texts!(&'static str, String, Cow<'static, str>);

impl Json for u64 {
    fn write(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let mut rest = *self;
        loop {
            out.insert(start, b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                return;
            }
        }
    }
}

impl Json for i64 {
    fn write(&self, out: &mut Vec<u8>) {
        if *self < 0 {
            out.push(b'-');
        }
        self.unsigned_abs().write(out);
    }
}

/// Smaller numbers are written as larger ones.
macro_rules! numbers {
    ($($kind:ty),+) => {
        $(impl Json for $kind {
            fn write(&self, out: &mut Vec<u8>) {
                u64::from(*self).write(out);
            }
        })+
    };
}
numbers!(u8, u16, u32);

impl Json for bool {
    fn write(&self, out: &mut Vec<u8>) {
        let word: &[u8] = if *self { b"true" } else { b"false" };
        out.extend_from_slice(word);
    }
}

impl<T: Json> Json for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

impl<T: Json> Json for [T] {
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            value.write(out);
        }
        out.push(b']');
    }
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.as_slice().write(out);
    }
}

/// Declares a structure that is written as an object: each field behind its name in JavaScript, which has a question mark
/// where the field may be missing. What follows `as` is the field's type in TypeScript.
macro_rules! object {
    ($(#[$note:meta])* $name:ident {
        $(
            $(#[$field_note:meta])* $key:literal
            $(? $may:ident: $may_kind:tt)?
            $($must:ident: $must_kind:ty $(as $type:literal)?)?
        ),+ $(,)?
    }) => {
        $(#[$note])*
        #[cfg_attr(not(target_arch = "wasm32"), derive(tsify::Tsify))]
        pub(crate) struct $name {
            $(
                $(#[$field_note])*
                #[cfg_attr(not(target_arch = "wasm32"), serde(rename = $key))]
                $(
                    #[cfg_attr(not(target_arch = "wasm32"), tsify(optional))]
                    pub(crate) $may: Option<$may_kind>,
                )?
                $(
                    $(#[cfg_attr(not(target_arch = "wasm32"), tsify(type = $type))])?
                    pub(crate) $must: $must_kind,
                )?
            )+
        }

        impl $name {
            /// Adds the fields to an object.
            pub(crate) fn fields(&self, object: &mut $crate::json::Object<'_>) {
                $(
                    $( object.field($key, &self.$may); )?
                    $( object.field($key, &self.$must); )?
                )+
            }
        }

        impl $crate::json::Json for $name {
            fn write(&self, out: &mut alloc::vec::Vec<u8>) {
                let mut object = $crate::json::Object::begin(out);
                self.fields(&mut object);
                object.end();
            }
        }
    };
}
pub(crate) use object;
