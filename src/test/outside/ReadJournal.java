import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads a closed journal without any class of Spiegelboek, with nothing but a JDK:
 *
 * <pre>java ReadJournal.java FOLDER PASSPHRASE-FILE PAGE|all</pre>
 *
 * Prints what can be read on a page of the database, or on all of them. The steps are those of
 * src/docs/journal-format.md. Ends with 3 for a wrong passphrase and 4 for a damaged page.
 */
public final class ReadJournal {

  private static final int PAGE = 4096;
  private static final int RESERVE = 80;
  private static final int IV = 16;
  private static final int SALT = 16;

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    String typed = Files.readString(Path.of(args[1])).replaceFirst("\\r?\\n$", "");
    byte[] key = dataKey(Files.readString(folder.resolve("keys.json")), typed);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("journal.db").toFile(), "r")) {
      byte[] salt = new byte[SALT];
      file.readFully(salt);
      byte[] macKey = macKey(key, salt);
      long pages = file.length() / PAGE;
      long first = args[2].equals("all") ? 1 : Long.parseLong(args[2]);
      long last = args[2].equals("all") ? pages : first;
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      for (long number = first; number <= last; number++) {
        byte[] raw = new byte[PAGE];
        file.seek((number - 1) * PAGE);
        file.readFully(raw);
        out.println("page " + number + " of " + pages);
        out.println(readable(page(raw, number, key, macKey)));
      }
    }
  }

  // Step 1: from the passphrase to the data key.

  private static byte[] dataKey(String keys, String typed) throws Exception {
    byte[] secret =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    String journalId = find(keys, "\"journalId\"\\s*:\\s*\"([^\"]+)\"");
    String slots = keys.substring(keys.indexOf("\"slots\""));
    Matcher ids = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"").matcher(slots);
    while (ids.find()) {
      int next = slots.indexOf("\"id\"", ids.end());
      String slot = slots.substring(ids.start(), next < 0 ? slots.length() : next);
      if (!find(slot, "\"kind\"\\s*:\\s*\"([^\"]+)\"").equals("passphrase")) {
        continue;
      }
      int memory = Integer.parseInt(find(slot, "\"memoryKiB\"\\s*:\\s*(\\d+)"));
      int passes = Integer.parseInt(find(slot, "\"iterations\"\\s*:\\s*(\\d+)"));
      int lanes = Integer.parseInt(find(slot, "\"lanes\"\\s*:\\s*(\\d+)"));
      String salt = find(slot, "\"salt\"\\s*:\\s*\"([^\"]+)\"");
      byte[] wrapping =
          new Argon2id(memory, passes, lanes).derive(secret, Base64.getDecoder().decode(salt));
      // Canonical JSON: names sorted, nothing between the tokens, and no box.
      String bound =
          ("{'format':'spiegelboek-keys','id':'%s','journalId':'%s','kdf':{'iterations':%d,"
                  + "'lanes':%d,'memoryKiB':%d,'name':'argon2id','salt':'%s','version':19},"
                  + "'kind':'passphrase','version':1}")
              .replace('\'', '"')
              .formatted(ids.group(1), journalId, passes, lanes, memory, salt);
      Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] nonce = Base64.getDecoder().decode(find(slot, "\"nonce\"\\s*:\\s*\"([^\"]+)\""));
      gcm.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(wrapping, "AES"),
          new GCMParameterSpec(128, nonce));
      gcm.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
      try {
        return gcm.doFinal(Base64.getDecoder().decode(find(slot, "\"box\"\\s*:\\s*\"([^\"]+)\"")));
      } catch (AEADBadTagException e) {
        System.err.println("Wrong passphrase");
        System.exit(3);
      }
    }
    throw new IllegalArgumentException("No slot for a passphrase");
  }

  private static String find(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("Not in keys.json: " + pattern);
    }
    return matcher.group(1);
  }

  // Step 2: from the data key to a page (SQLCipher 4 with a raw key).

  /** PBKDF2-HMAC-SHA512, two rounds, over the salt of the file with each byte XOR 0x3a. */
  private static byte[] macKey(byte[] key, byte[] salt) throws Exception {
    byte[] macSalt = salt.clone();
    for (int i = 0; i < macSalt.length; i++) {
      macSalt[i] ^= 0x3a;
    }
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec(key, "HmacSHA512"));
    mac.update(macSalt);
    byte[] first = mac.doFinal(new byte[] {0, 0, 0, 1});
    byte[] second = mac.doFinal(first);
    for (int i = 0; i < first.length; i++) {
      first[i] ^= second[i];
    }
    return Arrays.copyOf(first, 32);
  }

  private static byte[] page(byte[] raw, long number, byte[] key, byte[] macKey) throws Exception {
    int start = number == 1 ? SALT : 0;
    int end = PAGE - RESERVE;
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec(macKey, "HmacSHA512"));
    mac.update(raw, start, end + IV - start);
    mac.update(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) number).array());
    if (!MessageDigest.isEqual(mac.doFinal(), Arrays.copyOfRange(raw, end + IV, PAGE))) {
      System.err.println("Page " + number + " fails its check");
      System.exit(4);
    }
    Cipher cbc = Cipher.getInstance("AES/CBC/NoPadding");
    cbc.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(raw, end, IV));
    return cbc.doFinal(raw, start, end - start);
  }

  /** The letters of a page; what is no text becomes a point. */
  private static String readable(byte[] page) {
    return new String(page, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\uFFFD]+", ".");
  }

  /** Argon2id version 1.3 (RFC 9106), one lane after the other. */
  private static final class Argon2id {

    private static final int WORDS = 128;
    private final int passes;
    private final int lanes;
    private final int memory;
    private final int length;
    private final int segment;
    private final long[][] blocks;

    Argon2id(int memory, int passes, int lanes) {
      this.memory = memory;
      this.passes = passes;
      this.lanes = lanes;
      this.segment = memory / (4 * lanes);
      this.length = segment * 4;
      this.blocks = new long[length * lanes][WORDS];
    }

    byte[] derive(byte[] secret, byte[] salt) {
      byte[] seed =
          Blake2b.hash(
              64,
              joined(
                  ints(lanes, 32, memory, passes, 0x13, 2, secret.length),
                  secret,
                  ints(salt.length),
                  salt,
                  ints(0, 0)));
      for (int lane = 0; lane < lanes; lane++) {
        for (int i = 0; i < 2; i++) {
          byte[] block = Blake2b.longHash(1024, joined(seed, ints(i, lane)));
          ByteBuffer.wrap(block)
              .order(ByteOrder.LITTLE_ENDIAN)
              .asLongBuffer()
              .get(blocks[lane * length + i]);
        }
      }
      for (int pass = 0; pass < passes; pass++) {
        for (int slice = 0; slice < 4; slice++) {
          for (int lane = 0; lane < lanes; lane++) {
            fill(pass, slice, lane);
          }
        }
      }
      long[] last = blocks[length - 1].clone();
      for (int lane = 1; lane < lanes; lane++) {
        for (int i = 0; i < WORDS; i++) {
          last[i] ^= blocks[lane * length + length - 1][i];
        }
      }
      ByteBuffer bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asLongBuffer().put(last);
      return Blake2b.longHash(32, bytes.array());
    }

    private void fill(int pass, int slice, int lane) {
      boolean byPlace = pass == 0 && slice < 2;
      long[] input = {pass, lane, slice, (long) length * lanes, passes, 2, 0};
      long[] addresses = new long[WORDS];
      int first = pass == 0 && slice == 0 ? 2 : 0;
      for (int i = first; i < segment; i++) {
        int at = slice * segment + i;
        long[] before = blocks[lane * length + (at + length - 1) % length];
        if (byPlace && (i % WORDS == 0 || i == first)) {
          input[6]++;
          long[] zero = new long[WORDS];
          addresses = mixed(zero, mixed(zero, Arrays.copyOf(input, WORDS)));
        }
        long random = byPlace ? addresses[i % WORDS] : before[0];
        int other = pass == 0 && slice == 0 ? lane : (int) ((random >>> 32) % lanes);
        int area = (pass == 0 ? slice * segment : length - segment);
        area += other == lane ? i - 1 : i == 0 ? -1 : 0;
        long x = random & 0xffffffffL;
        x = (x * x) >>> 32;
        long back = area - 1 - ((area * x) >>> 32);
        int start = pass == 0 || slice == 3 ? 0 : (slice + 1) * segment;
        long[] made = mixed(before, blocks[other * length + (int) ((start + back) % length)]);
        long[] old = blocks[lane * length + at];
        for (int w = 0; w < WORDS; w++) {
          old[w] = pass == 0 ? made[w] : old[w] ^ made[w];
        }
      }
    }

    private static long[] mixed(long[] one, long[] other) {
      long[] both = new long[WORDS];
      for (int i = 0; i < WORDS; i++) {
        both[i] = one[i] ^ other[i];
      }
      long[] v = both.clone();
      for (int row = 0; row < 8; row++) {
        round(v, row * 16, 1, 2);
      }
      for (int column = 0; column < 8; column++) {
        round(v, column * 2, 1, 16);
      }
      for (int i = 0; i < WORDS; i++) {
        v[i] ^= both[i];
      }
      return v;
    }

    /** A round over eight pairs of words. */
    private static void round(long[] v, int from, int next, int step) {
      int[] w = new int[16];
      for (int i = 0; i < 8; i++) {
        w[2 * i] = from + i * step;
        w[2 * i + 1] = from + i * step + next;
      }
      for (int i = 0; i < 4; i++) {
        quarter(v, w[i], w[4 + i], w[8 + i], w[12 + i]);
      }
      for (int i = 0; i < 4; i++) {
        quarter(v, w[i], w[4 + (i + 1) % 4], w[8 + (i + 2) % 4], w[12 + (i + 3) % 4]);
      }
    }

    private static void quarter(long[] v, int a, int b, int c, int d) {
      v[a] = added(v[a], v[b]);
      v[d] = Long.rotateRight(v[d] ^ v[a], 32);
      v[c] = added(v[c], v[d]);
      v[b] = Long.rotateRight(v[b] ^ v[c], 24);
      v[a] = added(v[a], v[b]);
      v[d] = Long.rotateRight(v[d] ^ v[a], 16);
      v[c] = added(v[c], v[d]);
      v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }

    private static long added(long x, long y) {
      return x + y + 2 * (x & 0xffffffffL) * (y & 0xffffffffL);
    }
  }

  /** BLAKE2b without key (RFC 7693), and the longer hash that Argon2 makes of it. */
  private static final class Blake2b {

    private static final long[] START = {
      0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
      0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
    };
    private static final String[] ORDER = {
      "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8",
      "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a",
      "6fe9b308c2d714a5", "a2847615fb9e3cd0"
    };

    static byte[] hash(int size, byte[] input) {
      long[] h = START.clone();
      h[0] ^= 0x01010000L ^ size;
      int at = 0;
      while (input.length - at > 128) {
        compress(h, Arrays.copyOfRange(input, at, at + 128), at + 128, false);
        at += 128;
      }
      compress(
          h, Arrays.copyOf(Arrays.copyOfRange(input, at, input.length), 128), input.length, true);
      ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
      out.asLongBuffer().put(h);
      return Arrays.copyOf(out.array(), size);
    }

    static byte[] longHash(int size, byte[] input) {
      byte[] all = joined(ints(size), input);
      if (size <= 64) {
        return hash(size, all);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] v = hash(64, all);
      int rest = size;
      while (rest > 64) {
        out.write(v, 0, 32);
        rest -= 32;
        v = hash(Math.min(rest, 64), v);
      }
      out.writeBytes(v);
      return out.toByteArray();
    }

    private static void compress(long[] h, byte[] block, long count, boolean last) {
      long[] m = new long[16];
      ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(m);
      long[] v = new long[16];
      System.arraycopy(h, 0, v, 0, 8);
      System.arraycopy(START, 0, v, 8, 8);
      v[12] ^= count;
      if (last) {
        v[14] = ~v[14];
      }
      for (int round = 0; round < 12; round++) {
        String order = ORDER[round % 10];
        for (int i = 0; i < 4; i++) {
          step(v, i, 4 + i, 8 + i, 12 + i, m, order, 2 * i);
        }
        for (int i = 0; i < 4; i++) {
          step(v, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, m, order, 8 + 2 * i);
        }
      }
      for (int i = 0; i < 8; i++) {
        h[i] ^= v[i] ^ v[i + 8];
      }
    }

    private static void step(long[] v, int a, int b, int c, int d, long[] m, String order, int at) {
      v[a] += v[b] + m[Character.digit(order.charAt(at), 16)];
      v[d] = Long.rotateRight(v[d] ^ v[a], 32);
      v[c] += v[d];
      v[b] = Long.rotateRight(v[b] ^ v[c], 24);
      v[a] += v[b] + m[Character.digit(order.charAt(at + 1), 16)];
      v[d] = Long.rotateRight(v[d] ^ v[a], 16);
      v[c] += v[d];
      v[b] = Long.rotateRight(v[b] ^ v[c], 63);
    }
  }

  private static byte[] ints(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int number : numbers) {
      bytes.putInt(number);
    }
    return bytes.array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
