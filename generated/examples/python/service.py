"""Takes what `vistoria listen --mode enforce --forward` sends on, each delivery as the model of its event.

The models are a package, `models`, with a module of each event: see "Python" in `generated/README.md`.
"""
import importlib, pkgutil, re
from typing import Annotated

from fastapi import FastAPI, Header, HTTPException, Request
from pydantic import BaseModel, ValidationError

import models


def root(module: str) -> type[BaseModel]:
    """The model of a body: of `clinicarx_new_appointment`, `NewAppointment`."""
    return getattr(importlib.import_module(f"models.{module}"), "".join(word.capitalize() for word in module.split("_")[1:]))


MODELS = {module.name: root(module.name) for module in pkgutil.iter_modules(models.__path__)}
app = FastAPI()


@app.post("/{path:path}", status_code=204)
async def receive(request: Request, vistoria_vendor: Annotated[str, Header()], vistoria_event: Annotated[str, Header()]) -> None:
    model = MODELS.get("_".join(re.findall("[a-z0-9]+", f"{vistoria_vendor} {vistoria_event}".lower())))
    if model is None:
        raise HTTPException(404, "no model has this event")
    try:
        delivery = model.model_validate_json(await request.body())
    except ValidationError as error:
        # Where and what, without the values, which are about patients.
        raise HTTPException(422, error.errors(include_input=False, include_context=False, include_url=False)) from None
    match delivery:
        case models.clinicarx_new_appointment.NewAppointment(data=appointment):
            print("booked", appointment.id)
        case models.calcom_booking_cancelled.BookingCancelled(payload=booking):
            print("cancelled", booking.uid)
