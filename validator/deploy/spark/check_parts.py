"""Check captures on a cluster: Spark runs `vistoria check --part` on names of files, and on ranges of large ones, wherever it has room.

    spark-submit check_parts.py OUT NAME…
    vistoria merge OUT/part-* --format html --output report.html

Every worker must have `vistoria` on its path and be able to read the files by the same names. A task that fails is run again, and two
attempts at one part write the same line.
"""
import os, sys

from pyspark.sql import SparkSession

CHECK = os.environ.get("VISTORIA_CHECK", "vistoria check --part --format html --paths-from -")
RANGE = int(os.environ.get("VISTORIA_RANGE", 64 << 20))


def parts(name):
    """The parts of a file: ranges, when it has a body in each line."""
    if not name.endswith((".ndjson", ".jsonl")):
        return [name]
    size = os.path.getsize(name)
    return [f"{name}:{start}-{min(start + RANGE, size)}" for start in range(0, max(size, 1), RANGE)]


def main(out, *names):
    spark = SparkSession.builder.appName("vistoria").getOrCreate()
    found = [part for name in names for part in parts(name)]
    # Exit code 2, a part that could not be read, fails the task, so that it is run again. Without a path, programs are not found.
    lines = spark.sparkContext.parallelize(found, len(found)).pipe(CHECK, {"PATH": os.environ["PATH"]}, checkCode=True)
    lines.saveAsTextFile(out)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
