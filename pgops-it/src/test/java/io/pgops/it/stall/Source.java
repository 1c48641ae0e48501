package io.pgops.it.stall;

/** What is backed up. */
final class Source {
  /** Objects of several kinds, and changes to what is in every database. */
  static final String SCRIPT =
      """
      CREATE SCHEMA app;
      CREATE TABLE app.note (id int PRIMARY KEY, body text NOT NULL);
      INSERT INTO app.note SELECT n, 'confidential ' || n FROM generate_series(1, 2000) n;
      CREATE SEQUENCE app.numbers;
      SELECT nextval('app.numbers');
      CREATE VIEW app.notes AS SELECT id FROM app.note;
      CREATE FUNCTION app.weight(n int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$
      BEGIN
        IF current_setting('stall.slow', true) = 'on' THEN
          PERFORM pg_sleep(0.05);
        END IF;
        IF current_setting('stall.slow', true) = 'a little' AND n % 1000 = 0 THEN
          PERFORM pg_sleep(1);
        END IF;
        IF n > 1000 AND current_setting('stall.fail', true) = 'on' THEN
          RAISE EXCEPTION 'no weight for %', n USING ERRCODE = 'P0009', DETAIL = 'confidential';
        END IF;
        RETURN n;
      END $$;
      CREATE INDEX weights ON app.note (app.weight(id));
      COMMENT ON SCHEMA public IS 'changed';
      REVOKE USAGE ON SCHEMA public FROM PUBLIC;
      GRANT ALL ON SCHEMA public TO pg_monitor;
      """;

  /** More than the network holds. */
  static final String MUCH =
      """
      CREATE TABLE app.big (id int, payload text);
      INSERT INTO app.big
      SELECT n, 'confidential' || repeat(md5(n::text), 31) FROM generate_series(1, 24000) n;
      """;

  /** Enough to be in the middle of it. */
  static final String SOME = MUCH.replace("24000", "3000");

  private Source() {}
}
