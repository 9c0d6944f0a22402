"""Cases of other folders of tests are used here too; `kills` knows where they are."""

import kills  # noqa: F401
