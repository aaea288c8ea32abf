//! The console.

fn main() {
    panglu_viewer::console();
}
