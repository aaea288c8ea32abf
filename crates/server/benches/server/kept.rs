//! What a list costs, as a table and a plot beside this file's folder.

use std::{error::Error, fmt::Write, fs, time::Duration};

use plotters::prelude::*;

use crate::fold::Cost;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/COSTS.md");
const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/COSTS.svg");

/// Prints and keeps the costs.
pub(crate) fn keep(costs: &[Cost]) -> Result<(), Box<dyn Error>> {
    let mut text = String::from(
        "# What one event costs, and a row\n\n`cargo xtask bench server` writes this.\n\n\
         | streams on the list | start of a new stream | heartbeat | memory of a stream |\n|---:|---:|---:|---:|\n",
    );
    for Cost {
        streams,
        start,
        heartbeat,
        bytes,
    } in costs
    {
        writeln!(
            text,
            "| {streams} | {:.1} µs | {:.1} µs | {bytes} bytes |",
            micros(*start),
            micros(*heartbeat)
        )?;
    }
    text.push_str("\n![](COSTS.svg)\n");
    println!("\n{text}");
    fs::write(TABLE, text)?;
    draw(costs)
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn draw(costs: &[Cost]) -> Result<(), Box<dyn Error>> {
    let most = costs.iter().map(|cost| micros(cost.start.max(cost.heartbeat)));
    let top = most.fold(0.0, f64::max) * 1.1;
    let last = costs.last().ok_or("nothing was measured")?.streams;
    let area = SVGBackend::new(PLOT, (900, 420)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .x_label_area_size(48)
        .y_label_area_size(64)
        .build_cartesian_2d((1_000_u64..last).log_scale(), 0.0..top)?;
    chart
        .configure_mesh()
        .x_desc("streams on the list")
        .y_desc("µs for one event")
        .draw()?;
    let starts = costs.iter().map(|cost| (cost.streams, micros(cost.start)));
    let beats = costs.iter().map(|cost| (cost.streams, micros(cost.heartbeat)));
    for (name, color, points) in [
        ("start of a new stream", BLUE, starts.collect::<Vec<_>>()),
        ("heartbeat", RED, beats.collect()),
    ] {
        chart
            .draw_series(LineSeries::new(points, color.stroke_width(2)).point_size(3))?
            .label(name)
            .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 24, y)], color.stroke_width(2)));
    }
    chart
        .configure_series_labels()
        .border_style(BLACK)
        .background_style(WHITE)
        .draw()?;
    Ok(area.present()?)
}
