/**
 * Spiegelboek: an offline workbook and private, encrypted journal for people who coach in
 * education.
 */
module org.spiegelboek {
  requires static org.jspecify;
  requires javafx.controls;
  requires javafx.fxml;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires java.logging;
  requires java.sql;
  requires org.xerial.sqlitejdbc;
  requires org.bouncycastle.provider;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  requires dev.dirs;
  requires com.nulabinc.zxcvbn;
  requires org.apache.commons.logging; // of PDFBox, which is an automatic module and cannot ask
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires java.desktop;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.commonmark;

  exports org.spiegelboek.app to
      javafx.graphics;

  opens org.spiegelboek.agreement to javafx.fxml;
  opens org.spiegelboek.app to javafx.fxml;
  opens org.spiegelboek.backup to javafx.fxml;
  opens org.spiegelboek.cli to info.picocli;
  opens org.spiegelboek.exchange to javafx.fxml;
  opens org.spiegelboek.history to javafx.fxml;
  opens org.spiegelboek.journal to javafx.fxml;
  opens org.spiegelboek.mirror to javafx.fxml;
  opens org.spiegelboek.people to javafx.fxml;
  opens org.spiegelboek.picture to javafx.fxml;
  opens org.spiegelboek.reflection to javafx.fxml;
  opens org.spiegelboek.session to javafx.fxml;
  opens org.spiegelboek.settings to javafx.fxml;
  opens org.spiegelboek.spelling to javafx.fxml;
  opens org.spiegelboek.sync to javafx.fxml;
  opens org.spiegelboek.team to javafx.fxml;
  opens org.spiegelboek.today to javafx.fxml;
  opens org.spiegelboek.ui to javafx.fxml;
  opens org.spiegelboek.vault to javafx.fxml;
  opens org.spiegelboek.workbook to javafx.fxml;
}
