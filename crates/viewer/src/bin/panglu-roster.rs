//! The worker that reads and searches a list of rooms for the console.

fn main() {
    panglu_viewer::roster();
}
