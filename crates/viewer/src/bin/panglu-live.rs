//! Who is live, for the audience.

fn main() {
    panglu_viewer::live();
}
