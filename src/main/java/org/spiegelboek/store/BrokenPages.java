package org.spiegelboek.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pages of a database file that fail their check, and the tables they belonged to. Each gets a
 * page with one empty row in its place, or one that leads to what it led to, so that SQLite reads
 * on (https://sqlite.org/fileformat2.html#b_tree_pages).
 */
final class BrokenPages implements AutoCloseable {

  private static final int INNER_INDEX = 2;
  private static final int INNER_TABLE = 5;
  private static final int LEAF_INDEX = 10;
  private static final int LEAF_TABLE = 13;
  private static final int INNER_HEADER = 12;
  private static final int LAST_CHILD = 8;
  private static final int CELLS = 3;
  private static final int MOST_CHILDREN = 400;

  private final RandomAccessFile file;
  private final PageCipher cipher;
  private final int pages;
  private final SortedSet<Integer> broken = new TreeSet<>();

  BrokenPages(Path path, byte[] key) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    pages = (int) (file.length() / PageCipher.SIZE);
    byte[] salt = new byte[16];
    file.readFully(salt);
    cipher = new PageCipher(key, salt);
    for (int number = 1; number <= pages; number++) {
      if (read(number).isEmpty()) {
        broken.add(number);
      }
    }
  }

  private Optional<byte[]> read(int number) throws IOException {
    byte[] page = new byte[PageCipher.SIZE];
    file.seek((number - 1L) * PageCipher.SIZE);
    file.readFully(page);
    return cipher.open(page, number);
  }

  /**
   * Mends the trees of all tables and indexes.
   *
   * @param roots the first page of each by its name
   * @return the pages that each lost, of those that lost any
   */
  Map<String, SortedSet<Integer>> mend(Map<String, Root> roots) throws IOException {
    Map<String, SortedSet<Integer>> lost = new TreeMap<>();
    Set<Integer> reached = new HashSet<>();
    for (Map.Entry<String, Root> tree : roots.entrySet()) {
      SortedSet<Integer> gone = walk(tree.getValue(), reached);
      if (!gone.isEmpty()) {
        lost.put(tree.getKey(), gone);
      }
    }
    for (Map.Entry<String, SortedSet<Integer>> tree : lost.entrySet()) {
      boolean numbered = roots.getOrDefault(tree.getKey(), new Root(0, true)).numbered;
      for (int number : tree.getValue()) {
        write(number, oneEmptyRow(numbered));
      }
      if (lost.size() == 1) {
        List<Integer> orphans = orphans(numbered, reached);
        if (!orphans.isEmpty()) {
          write(tree.getValue().first(), innerPage(numbered, orphans));
        }
      }
    }
    // The long ends of texts, or nothing at all: a chain that ends too early is told by SQLite.
    for (int number : broken) {
      if (!reached.contains(number) && number > 1) {
        write(number, new byte[PageCipher.CONTENT]);
      }
    }
    return lost;
  }

  /** Pages that no tree leads to any more, because the page that led to them is lost. */
  private List<Integer> orphans(boolean numbered, Set<Integer> reached) throws IOException {
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (int number = 2; number <= pages; number++) {
      Optional<byte[]> content = reached.contains(number) ? Optional.empty() : read(number);
      if (content.isPresent() && isOf(content.get()[0], numbered)) {
        found.put(number, children(content.get()));
      }
    }
    List<Integer> tops = new ArrayList<>(found.keySet());
    found.values().forEach(tops::removeAll);
    return tops.subList(0, Math.min(MOST_CHILDREN, tops.size()));
  }

  private static boolean isOf(int type, boolean numbered) {
    return numbered
        ? type == INNER_TABLE || type == LEAF_TABLE
        : type == INNER_INDEX || type == LEAF_INDEX;
  }

  /** A page that leads to these, with empty rows between them. */
  private static byte[] innerPage(boolean numbered, List<Integer> children) {
    ByteBuffer page = ByteBuffer.allocate(PageCipher.CONTENT);
    int size = numbered ? Integer.BYTES + 1 : Integer.BYTES + 2;
    int start = PageCipher.CONTENT - size * children.size();
    page.put((byte) (numbered ? INNER_TABLE : INNER_INDEX)).putShort((short) 0);
    page.putShort((short) children.size()).putShort((short) start).put((byte) 0);
    // At least one cell there must be; so the last child is led to twice.
    page.putInt(children.getLast());
    for (int i = 0; i < children.size(); i++) {
      int cell = start + i * size;
      page.putShort(INNER_HEADER + 2 * i, (short) cell);
      page.putInt(cell, children.get(i)).put(cell + Integer.BYTES, (byte) 1);
      if (!numbered) {
        page.put(cell + Integer.BYTES + 1, (byte) 1);
      }
    }
    return page.array();
  }

  /**
   * Where a table begins.
   *
   * @param numbered whether its rows have numbers; those of others lie in an index
   */
  record Root(int page, boolean numbered) {}

  private SortedSet<Integer> walk(Root root, Set<Integer> reached) throws IOException {
    SortedSet<Integer> gone = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(root.page));
    while (!open.isEmpty()) {
      int number = open.pop();
      if (number < 1 || number > pages || !reached.add(number)) {
        continue;
      }
      Optional<byte[]> content = read(number);
      if (content.isEmpty()) {
        gone.add(number);
      } else {
        open.addAll(children(content.get()));
      }
    }
    return gone;
  }

  private static List<Integer> children(byte[] content) {
    int type = content[0];
    if (type != INNER_INDEX && type != INNER_TABLE) {
      return List.of();
    }
    ByteBuffer page = ByteBuffer.wrap(content);
    List<Integer> children = new ArrayList<>(List.of(page.getInt(LAST_CHILD)));
    int cells = Short.toUnsignedInt(page.getShort(CELLS));
    for (int i = 0; i < cells; i++) {
      children.add(page.getInt(Short.toUnsignedInt(page.getShort(INNER_HEADER + 2 * i))));
    }
    return children;
  }

  /** A leaf whose only row has no columns: to SQLite, all of them are NULL. */
  private static byte[] oneEmptyRow(boolean numbered) {
    ByteBuffer page = ByteBuffer.allocate(PageCipher.CONTENT);
    int cell = PageCipher.CONTENT - 4;
    page.put((byte) (numbered ? LEAF_TABLE : LEAF_INDEX)).putShort((short) 0).putShort((short) 1);
    page.putShort((short) cell).put((byte) 0).putShort((short) cell);
    page.position(cell);
    page.put((byte) 1);
    if (numbered) {
      page.put((byte) 1);
    }
    page.put((byte) 1);
    return page.array();
  }

  private void write(int number, byte[] content) throws IOException {
    file.seek((number - 1L) * PageCipher.SIZE);
    file.write(cipher.seal(content, number));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
