-- A small mail service: 40 accounts, 120 mailboxes, 6,000 messages, about 1,500 attachments.
CREATE SCHEMA mail;
COMMENT ON SCHEMA mail IS 'Everything of the mail service';
SET search_path = mail;

CREATE TYPE plan AS ENUM ('free', 'team', 'company');
CREATE TYPE folder AS ENUM ('inbox', 'sent', 'archive', 'trash');

CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    plan plan DEFAULT 'free' NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE account IS 'A customer';

CREATE TABLE mailbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    address text NOT NULL CHECK (address LIKE '%_@_%'),
    unread integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX mailbox_address_key ON mailbox (lower(address));
COMMENT ON COLUMN mailbox.unread IS 'Kept by a trigger on message';

CREATE TABLE message (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mailbox_id bigint NOT NULL REFERENCES mailbox ON DELETE CASCADE,
    folder folder DEFAULT 'inbox' NOT NULL,
    sender text NOT NULL,
    subject text NOT NULL,
    headers jsonb NOT NULL,
    body text NOT NULL,
    size integer GENERATED ALWAYS AS (length(body)) STORED,
    seen boolean NOT NULL,
    received_at timestamptz NOT NULL
);
CREATE INDEX message_list_idx ON message (mailbox_id, folder, received_at DESC);
CREATE INDEX message_headers_idx ON message USING gin (headers);
COMMENT ON INDEX message_list_idx IS 'What the list of a folder reads';

CREATE TABLE attachment (
    message_id bigint REFERENCES message ON DELETE CASCADE,
    position smallint,
    file_name text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (message_id, position)
);

CREATE FUNCTION count_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW.seen THEN
    UPDATE mail.mailbox SET unread = unread + 1 WHERE id = NEW.mailbox_id;
  END IF;
  RETURN NULL;
END
$$;
COMMENT ON FUNCTION count_unread() IS 'Keeps mailbox.unread';

CREATE TRIGGER message_count_unread AFTER INSERT ON message
    FOR EACH ROW EXECUTE FUNCTION count_unread();

CREATE VIEW folder_size AS
    SELECT b.address, m.folder, count(*) AS messages, sum(m.size) AS characters
      FROM mailbox b JOIN message m ON m.mailbox_id = b.id
     GROUP BY b.address, m.folder;

INSERT INTO account (name, plan, created_at)
SELECT 'Customer ' || n, (ARRAY['free', 'team', 'company']::plan[])[1 + n % 3],
       timestamptz '2024-01-01 08:00:00+00' + n * interval '1 day'
  FROM generate_series(1, 40) AS n;

INSERT INTO mailbox (account_id, address)
SELECT 1 + n % 40, 'Box' || n || '@customer' || 1 + n % 40 || '.example'
  FROM generate_series(1, 120) AS n;

INSERT INTO message (mailbox_id, folder, sender, subject, headers, body, seen, received_at)
SELECT 1 + n % 120, (ARRAY['inbox', 'inbox', 'sent', 'archive', 'trash']::folder[])[1 + n % 5],
       'sender' || n % 77 || '@elsewhere.example',
       'Subject ' || n || ' with "quotes", a \backslash, a tab' || E'\t' || 'and ünïcödé',
       jsonb_build_object('Message-ID', '<' || md5(n::text) || '@elsewhere.example>', 'Lines', n % 90),
       repeat('Dear reader ' || n || E',\nthis line comes again and again.\n', 1 + n % 40),
       n % 3 <> 0,
       timestamptz '2025-01-01 00:00:00+00' + n * interval '7 minutes'
  FROM generate_series(1, 6000) AS n;

INSERT INTO attachment (message_id, position, file_name, content)
SELECT id, position, 'file-' || id || '-' || position || '.bin',
       decode(repeat(md5(id::text || position), 50), 'hex')
  FROM message, generate_series(1, 2) AS position
 WHERE id % 8 = 0;

ANALYZE;
