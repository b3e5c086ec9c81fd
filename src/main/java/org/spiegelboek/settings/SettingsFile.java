package org.spiegelboek.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spiegelboek.i18n.Instrument;
import org.spiegelboek.i18n.Language;
import org.spiegelboek.store.AtomicFile;
import org.spiegelboek.store.Keyed;

/** Keeps {@link Settings} as JSON in the user's configuration folder. */
public final class SettingsFile {

  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
  private static final Pattern COMPUTER_ID = Pattern.compile("[0-9a-f]{8}");
  private static final int LARGEST_FILE = 64 * 1024;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** The file of this user, or below {@code -Dspiegelboek.home} where that is set. */
  public static SettingsFile ofUser() {
    return new SettingsFile(Folders.config().resolve("settings.json"));
  }

  /** What was saved; each setting that is missing or unusable has its standard value. */
  public Settings load() {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(JSON.readTree(in.readNBytes(LARGEST_FILE)));
    } catch (NoSuchFileException e) {
      return Settings.standard();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "The settings file cannot be read; standard settings");
      return Settings.standard();
    }
  }

  /**
   * Eight letters and digits that tell this computer from others, made when they are first asked
   * for.
   *
   * @throws IOException if they can be neither read nor kept
   */
  public String computerId() throws IOException {
    Path kept = file.resolveSibling("computer-id");
    if (Files.exists(kept)) {
      String id = Files.readString(kept).strip();
      if (COMPUTER_ID.matcher(id).matches()) {
        return id;
      }
    }
    String id = HexFormat.of().toHexDigits(new SecureRandom().nextInt());
    Files.createDirectories(kept.toAbsolutePath().getParent());
    AtomicFile.replace(kept, (id + "\n").getBytes(StandardCharsets.UTF_8));
    return id;
  }

  /** The traits and the scale of the mirror that somebody put beside the settings. */
  public Instrument instrument() {
    return Instrument.in(file.resolveSibling("instrument"));
  }

  /**
   * @throws IOException the settings on the disk are as they were
   */
  public void save(Settings settings) throws IOException {
    ObjectNode node =
        JSON.createObjectNode()
            .put("language", settings.language().code())
            .put("theme", settings.theme().key())
            .put("textZoom", settings.textZoom())
            .put("idleMinutes", settings.idleMinutes())
            .put("reducedMotion", settings.reducedMotion());
    Path lastJournal = settings.lastJournal();
    if (lastJournal != null) {
      node.put("lastJournal", lastJournal.toString());
    }
    Path backupFolder = settings.backupFolder();
    if (backupFolder != null) {
      node.put("backupFolder", backupFolder.toString());
    }
    Path exchangeFolder = settings.exchangeFolder();
    if (exchangeFolder != null) {
      node.put("exchangeFolder", exchangeFolder.toString());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.replace(file, (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Settings parse(JsonNode node) {
    Settings standard = Settings.standard();
    return new Settings(
        Language.find(node.path("language").asText()).orElse(standard.language()),
        Keyed.find(Settings.Theme.class, node.path("theme").asText()).orElse(standard.theme()),
        node.path("textZoom").asInt(standard.textZoom()),
        node.path("idleMinutes").asInt(standard.idleMinutes()),
        node.path("reducedMotion").asBoolean(standard.reducedMotion()),
        path(node.path("lastJournal").asText("")),
        path(node.path("backupFolder").asText("")),
        path(node.path("exchangeFolder").asText("")));
  }

  private static @Nullable Path path(String text) {
    try {
      return text.isEmpty() ? null : Path.of(text);
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.INFO, "A path in the settings is not one of this system");
      return null;
    }
  }
}
