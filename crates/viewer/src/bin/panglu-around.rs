//! What stands around the picture of the audience's page.

fn main() {
    panglu_viewer::around();
}
