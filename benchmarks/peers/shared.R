# What both R peers share: the columns, the 41 combinations, timing and the answer's file.
attributes_named <- c("disability", "english_learner", "gender", "grade", "low_income", "race_ethnicity")
outcomes_named <- c("reading_score", "maths_score", "attendance_percent", "belonging")
combinations <- unlist(lapply(1:3, function(k) combn(attributes_named, k, simplify = FALSE)), recursive = FALSE)

peak_megabytes <- function() {
  if (!file.exists("/proc/self/status")) return(0L)
  line <- grep("^VmHWM:", readLines("/proc/self/status"), value = TRUE)
  as.integer(gsub("[^0-9]", "", line)) %/% 1024L
}

# Times an expression once, on the wall clock and in processor seconds.
timed <- function(who, expression) {
  invisible(gc())
  start <- proc.time()
  value <- force(expression)
  took <- proc.time() - start
  cat(sprintf("%s\t%.6f\t%.6f\t%d\n", who, took[["elapsed"]], took[["user.self"]] + took[["sys.self"]],
              peak_megabytes()),
      file = file.path(arguments[1], "timings.tsv"), append = TRUE)
  value
}

write_answer <- function(views, who) {
  lines <- unlist(lapply(seq_along(views), function(i) {
    view <- as.data.frame(views[[i]])
    names <- combinations[[i]]
    group <- do.call(paste, c(lapply(names, function(a) paste0(a, "=", view[[a]])), sep = "|"))
    number <- function(x) sprintf("%.17g", x)
    paste(group,
          number(view$n), number(view$s1), number(view$q1), number(view$n), number(view$s2), number(view$q2),
          number(view$n), number(view$s3), number(view$q3), number(view$n), number(view$s4), number(view$q4),
          sep = "\t")
  }))
  writeLines(lines, file.path(arguments[1], paste0("answer-", who, ".tsv")))
}
