# Intervals of shares in R, asked by statistics_shares.py: a JSON list of {successes, trials, level} comes in on the standard
# input, a JSON list of limits goes out.

library(jsonlite)

limits <- function(successes, trials, level) {
  tail <- (1 - level) / 2
  # prop.test corrects by less where the share lies near the tested one, so a far one is tested.
  tested <- if (successes / trials > 0.5) 0.01 else 0.99
  corrected <- suppressWarnings(prop.test(successes, trials, p = tested, conf.level = level, correct = TRUE))
  exact <- binom.test(successes, trials, conf.level = level)
  posterior <- qbeta(tail, successes + 0.5, trials - successes + 0.5, lower.tail = TRUE)
  posterior[2] <- qbeta(tail, successes + 0.5, trials - successes + 0.5, lower.tail = FALSE)
  if (successes == 0) posterior[1] <- 0
  if (successes == trials) posterior[2] <- 1
  odds <- NULL
  if (successes > 0 && successes < trials) {
    model <- glm(cbind(successes, trials - successes) ~ 1, binomial, control = glm.control(epsilon = 1e-14, maxit = 100))
    odds <- plogis(as.vector(confint.default(model, level = level)))
  }
  list(
    "wilson-continuity-corrected" = as.vector(corrected$conf.int),
    "jeffreys" = posterior,
    "clopper-pearson" = as.vector(exact$conf.int),
    "logit" = odds
  )
}

cases <- fromJSON(file("stdin"), simplifyVector = FALSE)
answer <- lapply(cases, function(case) do.call(limits, case))
cat(toJSON(list(version = unbox(as.character(getRversion())), cases = answer), digits = NA, null = "null"))
