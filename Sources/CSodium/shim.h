// The part of libsodium that is used: SHA-256 of the exports.
#include <sodium/crypto_hash_sha256.h>
