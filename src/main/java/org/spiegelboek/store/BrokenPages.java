package org.spiegelboek.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private static final int MOST_CHILDREN = 400;

  /** Where the first page says how many there are. */
  private static final int PAGE_COUNT = 28;

  private final RandomAccessFile file;
  private final PageCipher cipher;
  private final int pages;
  private final SortedSet<Integer> broken = new TreeSet<>();

  BrokenPages(Path path, byte[] key) throws IOException {
    file = new RandomAccessFile(path.toFile(), "rw");
    byte[] salt = new byte[16];
    file.readFully(salt);
    cipher = new PageCipher(key, salt);
    lengthen();
    pages = (int) (file.length() / PageCipher.SIZE);
    for (int number = 1; number <= pages; number++) {
      if (read(number).isEmpty()) {
        broken.add(number);
      }
    }
  }

  /** A file that lost its end gets broken pages there: SQLite opens none that is too short. */
  private void lengthen() throws IOException {
    long whole =
        file.length() < PageCipher.SIZE
            ? 0
            : read(1).map(page -> ByteBuffer.wrap(page).getInt(PAGE_COUNT)).orElse(0);
    if (whole * PageCipher.SIZE > file.length()) {
      file.setLength(whole * PageCipher.SIZE);
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
    Map<Root, Set<Integer>> holes = new LinkedHashMap<>();
    Set<Integer> reached = new HashSet<>();
    for (Map.Entry<String, Root> tree : roots.entrySet()) {
      SortedSet<Integer> gone = new TreeSet<>();
      Set<Integer> cut = walk(tree.getValue(), reached, gone);
      if (!gone.isEmpty()) {
        holes.put(tree.getValue(), new TreeSet<>(gone));
      }
      gone.addAll(cut);
      if (!gone.isEmpty()) {
        lost.put(tree.getKey(), gone);
      }
    }
    // The long ends of texts, or nothing at all: a chain that ends too early is told by SQLite.
    for (int number : broken.tailSet(2)) {
      write(number, new byte[PageCipher.CONTENT]);
    }
    for (Map.Entry<Root, Set<Integer>> tree : holes.entrySet()) {
      boolean numbered = tree.getKey().numbered;
      for (int number : tree.getValue()) {
        write(number, oneEmptyRow(numbered));
      }
      if (holes.size() == 1) {
        List<Integer> orphans = orphans(numbered, reached);
        if (!orphans.isEmpty()) {
          write(Collections.min(tree.getValue()), innerPage(numbered, orphans));
        }
      }
    }
    return lost;
  }

  /** Pages that no tree leads to any more, because the page that led to them is lost. */
  private List<Integer> orphans(boolean numbered, Set<Integer> reached) throws IOException {
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (int number = 2; number <= pages; number++) {
      Optional<byte[]> content = reached.contains(number) ? Optional.empty() : read(number);
      TreePage page = new TreePage(content.orElse(new byte[PageCipher.CONTENT]));
      if (page.isOf(numbered)) {
        found.put(number, page.children());
      }
    }
    List<Integer> tops = new ArrayList<>(found.keySet());
    found.values().forEach(tops::removeAll);
    return tops.subList(0, Math.min(MOST_CHILDREN, tops.size()));
  }

  /** A page that leads to these, with empty rows between them. */
  private static byte[] innerPage(boolean numbered, List<Integer> children) {
    ByteBuffer page = ByteBuffer.allocate(PageCipher.CONTENT);
    int size = numbered ? Integer.BYTES + 1 : Integer.BYTES + 2;
    int start = PageCipher.CONTENT - size * children.size();
    page.put((byte) (numbered ? TreePage.INNER_TABLE : TreePage.INNER_INDEX)).putShort((short) 0);
    page.putShort((short) children.size()).putShort((short) start).put((byte) 0);
    // At least one cell there must be; so the last child is led to twice.
    page.putInt(children.getLast());
    for (int i = 0; i < children.size(); i++) {
      int cell = start + i * size;
      page.putShort(TreePage.INNER_HEADER + 2 * i, (short) cell);
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

  /**
   * Goes through a tree.
   *
   * @param gone takes the broken pages of the tree itself
   * @return the broken pages on which long rows went on
   */
  private Set<Integer> walk(Root root, Set<Integer> reached, Set<Integer> gone) throws IOException {
    Set<Integer> cut = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(root.page));
    while (!open.isEmpty()) {
      int number = open.pop();
      if (isNew(number, reached)) {
        Optional<byte[]> content = read(number);
        if (content.isEmpty()) {
          gone.add(number);
        } else {
          TreePage page = new TreePage(content.get());
          open.addAll(page.children());
          for (int first : page.continued()) {
            follow(first, reached).ifPresent(cut::add);
          }
        }
      }
    }
    return cut;
  }

  /** The broken page at which a long row ends too early. */
  private Optional<Integer> follow(int first, Set<Integer> reached) throws IOException {
    int number = first;
    while (isNew(number, reached)) {
      Optional<byte[]> content = read(number);
      if (content.isEmpty()) {
        return Optional.of(number);
      }
      number = ByteBuffer.wrap(content.get()).getInt();
    }
    return Optional.empty();
  }

  private boolean isNew(int number, Set<Integer> reached) {
    return number >= 1 && number <= pages && reached.add(number);
  }

  /** A leaf whose only row has no columns: to SQLite, all of them are NULL. */
  private static byte[] oneEmptyRow(boolean numbered) {
    ByteBuffer page = ByteBuffer.allocate(PageCipher.CONTENT);
    int cell = PageCipher.CONTENT - 4;
    page.put((byte) (numbered ? TreePage.LEAF_TABLE : TreePage.LEAF_INDEX))
        .putShort((short) 0)
        .putShort((short) 1);
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
