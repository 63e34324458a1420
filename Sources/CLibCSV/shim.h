// libcsv ships no pkg-config file; this header and the module map beside it are all that Swift needs to call it.
#include <csv.h>
