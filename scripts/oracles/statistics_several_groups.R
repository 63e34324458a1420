# Answers statistics_several_groups.py: reads lists of groups as JSON from standard input, writes R's results as JSON.

suppressWarnings(suppressPackageStartupMessages(library(jsonlite)))

cases <- fromJSON(file("stdin"), simplifyVector = FALSE)

# The p-value of a test, NA where R has none.
p_of <- function(test) {
  p <- suppressWarnings(tryCatch(test()$p.value, error = function(condition) NA_real_))
  if (is.nan(p)) NA_real_ else p
}

# Holm's correction of all pairs, those without a test taking part with 1.
holm <- function(p) ifelse(is.na(p), NA_real_, p.adjust(ifelse(is.na(p), 1, p), "holm"))

results <- lapply(cases, function(groups) {
  groups <- lapply(groups, function(group) as.numeric(unlist(group)))
  answers <- unlist(groups)
  group <- factor(rep(seq_along(groups), lengths(groups)))
  order <- kruskal.test(answers, group)
  means <- suppressWarnings(tryCatch(oneway.test(answers ~ group), error = function(condition) NULL))
  pairs <- combn(length(groups), 2, simplify = FALSE)
  ranked <- sapply(pairs, function(pair) {
    p_of(function() wilcox.test(groups[[pair[1]]], groups[[pair[2]]], exact = FALSE))
  })
  compared <- sapply(pairs, function(pair) p_of(function() t.test(groups[[pair[1]]], groups[[pair[2]]])))
  list(
    kruskalWallis = unbox(unname(order$statistic)),
    kruskalWallisP = unbox(order$p.value),
    anova = if (is.null(means)) NA else unbox(unname(means$statistic)),
    anovaDegreesOfFreedom = if (is.null(means)) c(NA_real_, NA_real_) else unname(means$parameter),
    anovaP = if (is.null(means)) NA else unbox(means$p.value),
    pairwiseMannWhitney = holm(ranked),
    pairwiseWelch = holm(compared))
})

versions <- list(R = unbox(paste(R.version$major, R.version$minor, sep = ".")))
cat(toJSON(list(versions = versions, results = results), digits = NA, na = "null"))
