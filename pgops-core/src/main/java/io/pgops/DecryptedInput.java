package io.pgops;

import io.pgops.crypto.Decryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.EncryptionException;
import io.pgops.internal.archive.ArchiveInput;
import java.io.IOException;
import java.io.InputStream;

/** An archive inside an encrypted file that is no backup's. */
record DecryptedInput(ArchiveInput stored, Decryption decryption) implements ArchiveInput {
  @Override
  public String name() {
    return stored.name();
  }

  @Override
  public long size() {
    return UNKNOWN;
  }

  @Override
  public boolean sequential() {
    return true;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    InputStream file = stored.open(0);
    try {
      InputStream clear = decryption.decrypt(file);
      clear.skipNBytes(offset);
      return clear;
    } catch (EncryptionException e) {
      file.close();
      throw new EncryptionException(name() + ": " + e.getMessage(), e.hint().orElse(null), e);
    } catch (ArchiveFormatException e) {
      file.close();
      throw new ArchiveFormatException(name() + ": " + e.getMessage(), -1, e);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
