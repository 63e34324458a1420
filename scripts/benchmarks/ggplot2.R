# Draws diverging Likert charts with ggplot2 and svglite: see charts.py.

suppressPackageStartupMessages({
  library(ggplot2)
  library(svglite)
  library(jsonlite)
})

colours <- c("#fbcb5e", "#c5ae80", "#8f9195", "#516681", "#123a66")
arguments <- commandArgs(trailingOnly = TRUE)
data <- fromJSON(arguments[1])

# One chart as SVG text: bars to both sides of a centre, labels, legend, bases and title.
draw <- function(chart) {
  base <- rowSums(chart)
  shares <- chart / base
  ends <- t(apply(shares, 1, cumsum)) - (shares[, 1] + shares[, 2] + shares[, 3] / 2)
  cells <- data.frame(
    row = rep(seq_along(data$items), times = length(data$points)),
    point = factor(rep(data$points, each = length(data$items)), levels = data$points),
    end = as.vector(ends), share = as.vector(shares)
  )
  cells$label <- ifelse(cells$share >= 0.08, sprintf("%.0f%%", 100 * cells$share), "")
  bases <- data.frame(row = seq_along(data$items), label = paste("n =", base))
  plot <- ggplot(cells) +
    geom_rect(aes(xmin = end - share, xmax = end, ymin = row - 0.35, ymax = row + 0.35, fill = point)) +
    geom_text(aes(x = end - share / 2, y = row, label = label), size = 3) +
    geom_text(data = bases, aes(x = 1.02, y = row, label = label), hjust = 0, size = 3) +
    geom_vline(xintercept = 0, colour = "#6b7480") +
    scale_fill_manual(values = colours, name = NULL, drop = FALSE) +
    scale_x_continuous(limits = c(-1, 1.2), breaks = seq(-1, 1, 0.5), labels = function(x) sprintf("%.0f%%", 100 * abs(x))) +
    scale_y_reverse(breaks = seq_along(data$items), labels = data$items) +
    labs(title = data$title, x = NULL, y = NULL) +
    theme_minimal() + theme(legend.position = "top")
  finish <- svgstring(width = 10, height = 5)
  print(plot)
  invisible(dev.off())
  finish()
}

seconds <- numeric(0)
for (run in seq_len(as.integer(arguments[2]))) {
  began <- proc.time()[["elapsed"]]
  size <- 0
  for (index in seq_len(dim(data$charts)[1])) size <- size + nchar(draw(data$charts[index, , ]), type = "bytes")
  seconds <- c(seconds, proc.time()[["elapsed"]] - began)
}
cat(toJSON(list(seconds = seconds, bytes = unbox(size)), digits = NA))
