# Reads a file and counts its lines.
import sys

from pathlib import Path


def count(path):
    # The last line may lack its newline.
    text = Path(path).read_text()
    return len(text.splitlines())


if __name__ == "__main__":
    print(count(sys.argv[1]))
