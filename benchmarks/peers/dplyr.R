# All 41 combinations with dplyr on rows in memory. Takes the scratch folder.
arguments <- commandArgs(trailingOnly = TRUE)
source(file.path(dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))), "shared.R"))
suppressPackageStartupMessages(library(dplyr))
file <- file.path(arguments[1], "rows.csv")
classes <- c(rep("character", length(attributes_named)), rep("numeric", length(outcomes_named)))
rows <- if (requireNamespace("data.table", quietly = TRUE)) {
  data.table::fread(file, colClasses = classes, data.table = FALSE)
} else {
  utils::read.csv(file, colClasses = classes)
}
rows <- as_tibble(rows)
for (a in attributes_named) rows[[a]] <- factor(rows[[a]])

group <- function(table, by) {
  table %>%
    group_by(across(all_of(by))) %>%
    summarise(n = n(),
              s1 = sum(reading_score), q1 = sum(reading_score_sq),
              s2 = sum(maths_score), q2 = sum(maths_score_sq),
              s3 = sum(attendance_percent), q3 = sum(attendance_percent_sq),
              s4 = sum(belonging), q4 = sum(belonging_sq), .groups = "drop")
}
again <- function(table, by) {
  table %>%
    group_by(across(all_of(by))) %>%
    summarise(across(c(n, s1, q1, s2, q2, s3, q3, s4, q4), sum), .groups = "drop")
}
squares_of <- function(table) {
  mutate(table, across(all_of(outcomes_named), ~ .x^2, .names = "{.col}_sq"))
}

views <- timed("dplyr, 41 views of rows in memory", {
  squared <- squares_of(rows)
  lapply(combinations, function(by) group(squared, by))
})
write_answer(views, "dplyr")

rm(squared)
views <- timed("dplyr, rolled up by hand", {
  squared <- squares_of(rows)
  finest <- group(squared, attributes_named)
  lapply(combinations, function(by) again(finest, by))
})
write_answer(views, "dplyr-by-hand")
