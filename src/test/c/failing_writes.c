/*
 * Lets calls that write fail, as on a disk that is full or broken. Loaded before the C library
 * (LD_PRELOAD), so that both Java and the database library write through it. Only files under
 * FAILING_WRITES_FOLDER count. The file FAILING_WRITES_CONTROL is shared with the test, which
 * reads and sets it while the program runs; see FailingWrites.java for the same fields.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

struct control {
  long calls;  /* how many there were since the test set this to 0 */
  long first;  /* which call fails; 0 for none */
  long error;  /* ENOSPC or EIO */
  long stays;  /* whether every later one fails as well */
  long cut;    /* whether of the first one, if it writes, a half arrives */
  long failed; /* how many did */
};

static struct control *control;
static const char *folder;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAILING_WRITES_CONTROL");
  folder = getenv("FAILING_WRITES_FOLDER");
  int fd = path == NULL || folder == NULL ? -1 : open(path, O_RDWR);
  if (fd >= 0) {
    void *map = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    control = map == MAP_FAILED ? NULL : map;
    close(fd);
  }
  if (control == NULL) {
    fputs("failing_writes: no control\n", stderr);
    abort();
  }
}

static int is_under(const char *path) {
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && path[length] == '/';
}

static int is_on_disk(int fd) {
  char link[32], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = '\0';
  return is_under(path);
}

/* How many bytes of so many may be written: all, a half, or -1 with errno set. */
static ssize_t allowed(int counts, size_t bytes) {
  if (!counts) return (ssize_t)bytes;
  long call = __atomic_add_fetch(&control->calls, 1, __ATOMIC_SEQ_CST);
  long first = __atomic_load_n(&control->first, __ATOMIC_SEQ_CST);
  if (first == 0 || call < first || (call > first && !control->stays)) return (ssize_t)bytes;
  __atomic_add_fetch(&control->failed, 1, __ATOMIC_SEQ_CST);
  if (call == first && control->cut && bytes > 1) return (ssize_t)(bytes / 2);
  errno = (int)control->error;
  return -1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRITES(name, offset_type)                                               \
  ssize_t name(int fd, const void *bytes, size_t count, offset_type offset) {   \
    ssize_t some = allowed(is_on_disk(fd), count);                              \
    return some < 0 ? -1 : REAL(name)(fd, bytes, (size_t)some, offset);         \
  }
WRITES(pwrite, off_t)
WRITES(pwrite64, off64_t)

ssize_t write(int fd, const void *bytes, size_t count) {
  ssize_t some = allowed(is_on_disk(fd), count);
  return some < 0 ? -1 : REAL(write)(fd, bytes, (size_t)some);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t some = allowed(is_on_disk(fd), 1);
  return some < 0 ? -1 : REAL(writev)(fd, parts, count);
}

#define CHANGES(declared, name, given, counts) \
  int declared { return allowed(counts, 0) < 0 ? -1 : REAL(name) given; }
CHANGES(ftruncate(int fd, off_t size), ftruncate, (fd, size), is_on_disk(fd))
CHANGES(ftruncate64(int fd, off64_t size), ftruncate64, (fd, size), is_on_disk(fd))
CHANGES(rename(const char *from, const char *to), rename, (from, to), is_under(to))

/* The power is never cut here, so nothing waits for a real disk. */
int fsync(int fd) { return allowed(is_on_disk(fd), 0) < 0 ? -1 : 0; }
int fdatasync(int fd) { return fsync(fd); }
