"""Running the application on 127.0.0.1, and nowhere else."""

from __future__ import annotations

import socket
from pathlib import Path

import uvicorn

from nachzug.akte.speicher import Speicher
from nachzug.web.anwendung import baue

_ADRESSE = "127.0.0.1"


def starte(datei: Path, port: int, *, oeffne: bool = False) -> None:
    """Serve until the process ends. Raises OSError where the port is taken."""
    speicher = Speicher(datei)
    # With its protocol named, asyncio sends each piece at once; else the second waits 40 ms for the receipt of the first.
    with socket.socket(proto=socket.IPPROTO_TCP) as anschluss:
        anschluss.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            anschluss.bind((_ADRESSE, port))
        except OSError:
            raise OSError(f"Anschluss {port} ist belegt; bitte mit --port einen anderen nennen (0: ein freier)") from None
        anschluss.listen()
        adresse = f"http://{_ADRESSE}:{anschluss.getsockname()[1]}/"
        print(f"nachzug läuft: {adresse}\nAkten: {speicher.datei}\nBeenden mit Strg+C", flush=True)
        if oeffne:
            import webbrowser

            webbrowser.open(adresse)
        dienst = uvicorn.Server(uvicorn.Config(baue(speicher), log_level="warning", access_log=False, server_header=False))
        dienst.run(sockets=[anschluss])
