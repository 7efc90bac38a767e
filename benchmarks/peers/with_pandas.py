"""All 41 combinations with pandas on rows in memory. Takes the scratch folder."""
import gc
import itertools
import os
import re
import sys
import time

import pandas

ATTRIBUTES = ["disability", "english_learner", "gender", "grade", "low_income", "race_ethnicity"]
OUTCOMES = ["reading_score", "maths_score", "attendance_percent", "belonging"]
SUMMED = [column for o in OUTCOMES for column in (o, o + "_sq")]
COMBINATIONS = [list(c) for k in (1, 2, 3) for c in itertools.combinations(ATTRIBUTES, k)]
folder = sys.argv[1]


def peak_megabytes():
    try:
        with open("/proc/self/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) // 1024
    except OSError:
        return 0


def timed(who, work):
    gc.collect()
    wall, processor = time.perf_counter(), time.process_time()
    value = work()
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    with open(os.path.join(folder, "timings.tsv"), "a") as out:
        out.write(f"{who}\t{wall:.6f}\t{processor:.6f}\t{peak_megabytes()}\n")
    return value


def with_squares():
    return rows.assign(**{o + "_sq": rows[o] ** 2 for o in OUTCOMES})


def group(table, by):
    """One count serves all four outcomes, because no outcome is missing."""
    groups = table.groupby(by, observed=True, sort=False)
    view = groups[SUMMED].sum()
    view["n"] = groups.size()
    return view


def straight():
    squared = with_squares()
    return [group(squared, by) for by in COMBINATIONS]


def by_hand():
    finest = group(with_squares(), ATTRIBUTES).reset_index()
    return [finest.groupby(by, observed=True, sort=False)[SUMMED + ["n"]].sum() for by in COMBINATIONS]


def write(views, who):
    with open(os.path.join(folder, f"answer-{who}.tsv"), "w") as out:
        for by, view in zip(COMBINATIONS, views):
            for row in view.reset_index().to_dict("records"):
                name = "|".join(f"{a}={row[a]}" for a in by)
                sums = [
                    text for o in OUTCOMES for text in (str(row["n"]), repr(row[o]), repr(row[o + "_sq"]))
                ]
                out.write(name + "\t" + "\t".join(sums) + "\n")


kinds = {**{a: "category" for a in ATTRIBUTES}, **{o: "float64" for o in OUTCOMES}}
rows = pandas.read_csv(os.path.join(folder, "rows.csv"), dtype=kinds, na_filter=False)
write(timed("pandas, 41 views of rows in memory", straight), "pandas")
write(timed("pandas, rolled up by hand", by_hand), "pandas-by-hand")
