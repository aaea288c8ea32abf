//! Measurements against a peer in the same run. They print what they saw; nothing fails by the clock.

use anyhow::Result;

use crate::{
    build,
    process::{command, run},
    project::Project,
    setup,
};

/// The first frame of a cold watch link against a bare mpegts.js page.
pub(crate) fn first_frame(project: &Project) -> Result<()> {
    setup::for_test(project)?;
    build::pages(project)?;
    let mut node = command(project, "node")?;
    setup::browser_environment(project, &mut node)?;
    run(node.arg("tests/bench/first-frame.mjs"))
}
