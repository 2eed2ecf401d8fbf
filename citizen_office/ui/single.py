"""One window at a time on a data folder; a second start brings the first one forward."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LOCK = "window.lock"
PATIENCE = 2000  # milliseconds for the other window to answer
_HERE = b"here"


class OneWindow(QObject):
    """Holds a data folder for this window, and is reached by those that come later.

    QtNetwork is imported when it is first used: the first frame does not wait for it.

    Signals:
        asked: Somebody started the program again; this window is to come forward.
    """

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Say whether this window may use the folder; it is then ours until `release`.

        Only another window that runs can stand in the way. A folder that is not there yet, or
        that cannot be written, is not held by anybody: claim it again once it is made.
        """
        if self._lock is not None:
            return True
        if not self._folder.is_dir():
            return True
        lock = QLockFile(str(self._folder / LOCK))
        lock.setStaleLockTime(0)  # a window stays open for days: only the death of its owner counts
        if lock.tryLock(0) or (_is_cut_off(lock) and lock.tryLock(0)):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Let later starts ask this window to come forward (`asked`); call it after `claim`."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - not before the first frame

        if self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self._name())  # what a window that was killed left behind
        self._server.listen(self._name())

    def bring_forward(self) -> bool:
        """Ask the window that has the folder to come forward; say whether it answered in time."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - only a second start needs it

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        if not socket.waitForConnected(PATIENCE):
            return False
        is_answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(PATIENCE)
        return is_answered and socket.readAll().data() == _HERE

    def release(self) -> None:
        """Let the folder go and stop listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _name(self) -> str:
        """Return the name under which the window of this folder is reached; it tells no path."""
        import hashlib  # noqa: PLC0415 - not before the first frame

        digest = hashlib.sha256(str(self._folder).encode("utf-8", "surrogateescape")).hexdigest()
        return f"citizen-office-{digest[:24]}"

    @Slot()
    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_HERE)
            socket.flush()
            socket.disconnectFromServer()
            self.asked.emit()


def _is_cut_off(lock: QLockFile) -> bool:
    """Remove a lock that names no owner, since the power went while it was written."""
    is_owned = lock.error() is not QLockFile.LockError.LockFailedError or lock.getLockInfo()[0]
    return not is_owned and lock.removeStaleLockFile()
